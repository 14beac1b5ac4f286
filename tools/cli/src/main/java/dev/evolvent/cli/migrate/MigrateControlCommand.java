package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunRequests;
import dev.evolvent.postgres.run.RunKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Pauses, resumes and cancels migrations, in whichever process they run. */
final class MigrateControlCommand {

    private MigrateControlCommand() {}

    private static RunRequests requests(ConnectionOptions connection, Output output) {
        return new RunRequests(connection.dataSource(), RunKey.MIGRATION, output);
    }

    /** Pause. */
    @Command(name = "pause", header = "Pauses the active migration after its current batch.",
            description = {
                    "",
                    "It stays paused until: evolvent migrate resume. If its process ends, the command that continues the "
                            + "migration is paused too. evolvent migrate status shows it. If no migration is running, nothing is "
                            + "changed.",
                    ""})
    static final class Pause implements Runnable {

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            requests(connection, output).pause("evolvent migrate resume");
        }
    }

    /** Resume. */
    @Command(name = "resume", header = "Resumes a paused migration.")
    static final class Resume implements Runnable {

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            requests(connection, output).resume();
        }
    }

    /** Stop and undo. */
    @Command(name = "cancel", header = "Stops the active migration, and undoes it.",
            description = {"", "What was applied before it stays. A migration that is being completed is only stopped.",
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
            requests(connection, output).cancel("evolvent migrate status");
        }
    }
}
