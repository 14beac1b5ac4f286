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
    @Command(name = "pause", header = "Asks whoever is migrating to do nothing for now, between two batches.",
            description = {
                    "",
                    "Holds for whoever comes later, too, until: evolvent migrate resume. evolvent migrate status shows it.",
                    ""})
    static final class Pause implements Runnable {

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Mixin
        private final Output output = new Output();

        @Override
        public void run() {
            runner(connection).pause();
            output.err().println("Asked to pause. To go on: evolvent migrate resume");
        }
    }

    /** Go on. */
    @Command(name = "resume", header = "Takes back that somebody asked to pause.")
    static final class Resume implements Runnable {

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Override
        public void run() {
            runner(connection).resume();
        }
    }

    /** Stop and take back. */
    @Command(name = "cancel", header = "Asks whoever is migrating to stop, and to take back what is under way.",
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
            confirmation.require(output, "The migration that is under way is to be taken back.");
            runner(connection).cancel();
            output.err().println("Asked to cancel. See evolvent migrate status.");
        }
    }
}
