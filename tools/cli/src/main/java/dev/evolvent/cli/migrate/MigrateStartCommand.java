package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the next migration, up to ready. */
@Command(name = "start", header = "Starts the next migration; old and new schema are usable side by side.",
        description = {"",
                "Stops before the completing step. From then on, old and new programs can run side by side. Next: "
                        + "evolvent migrate complete, or evolvent migrate undo.",
                "", "Example:%n  evolvent migrate start --yes", ""})
final class MigrateStartCommand implements Runnable {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final RunFlags flags = new RunFlags();

    @Mixin
    private final RunLog log = new RunLog();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        confirmation.require(output, "Start on " + migrations.environment() + ": the next migration.");
        MigrateApplyCommand.print(log.of("migrate-start", migrations.environment(), output,
                () -> migrations.runner().with(flags.options()).with(log).start()), "applied", output, log);
    }
}
