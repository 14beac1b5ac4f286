package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Completes a migration that is ready. */
@Command(name = "complete", header = "Completes the migration that is ready: removes what was kept of the old schema.",
        description = {"",
                "evolvent migrate plan and evolvent migrate status show what is removed. Undo it with evolvent "
                        + "migrate undo, if the plan lists an undo.",
                "", "Example:%n  evolvent migrate complete --yes", ""})
final class MigrateCompleteCommand implements Runnable {

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
        confirmation.require(output,
                "Complete on " + migrations.environment() + ": the migration that is ready.");
        MigrateApplyCommand.print(log.of("migrate-complete", migrations.environment(), output,
                () -> migrations.runner().with(flags.options()).with(log).complete()), "completed", output, log);
    }
}
