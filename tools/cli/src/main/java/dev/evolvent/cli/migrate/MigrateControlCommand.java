package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.migrations.MigrationRunner;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What can be asked of whoever is migrating, from anywhere. */
final class MigrateControlCommand {

    private MigrateControlCommand() {}

    private static MigrationRunner runner(ConnectionOptions connection) {
        return MigrationRunner.of(connection.dataSource(), List.of());
    }

    /** Do nothing for now. */
    @Command(name = "pause", header = "Pauses the running migration after its current batch.",
            description = {
                    "",
                    "Later runs wait, too, until: evolvent migrate resume. See evolvent migrate status.%n%nExample:%n  "
                            + "evolvent migrate pause",
                    ""})
    static final class Pause implements Runnable {

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            runner(connection).pause();
            output.err().println("Pause requested. To resume: evolvent migrate resume");
        }
    }

    /** Go on. */
    @Command(name = "resume", header = "Resumes a paused migration.", description = {"",
            "Withdraws the request to pause. Waiting runs continue.%n%nExample:%n  evolvent migrate resume", ""})
    static final class Resume implements Runnable {

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Override
        public void run() {
            runner(connection).resume();
        }
    }

    /** Stop and take back. */
    @Command(name = "cancel", header = "Cancels the running migration and rolls it back.",
            description = {"",
                    "Migrations that were applied before stay applied. A migration that is being completed is only "
                            + "stopped.%n%nExample:%n  evolvent migrate cancel --yes",
                    ""})
    static final class Cancel implements Runnable {

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Mixin
        private final Confirmation confirmation = new Confirmation();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            confirmation.require(output, "Cancel the running migration and roll it back.");
            runner(connection).cancel();
            output.err().println("Cancel requested. See evolvent migrate status.");
        }
    }
}
