package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.migrations.MigrationId;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.views.MigrationView;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Accepts changed files and a changed history. */
@Command(name = "repair", header = "Accepts edited migration files: updates checksums and reseals the history.",
        description = {"",
                "Use it after an edit that changes nothing (for example a comment), or after an intended manual "
                        + "change of the history. No migration runs. It prints the mismatches first; the run is recorded in "
                        + "evolvent.audit. To undo, restore the files and repair again.",
                "", "Example:%n  evolvent migrate repair", ""})
final class MigrateRepairCommand implements Runnable {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final RunLog log = new RunLog();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        MigrationRunner runner = migrations.runner();
        runner.status().problems().forEach(output.err()::println);
        confirmation.require(output, "Accept the files and the history of " + migrations.environment()
                + " as they are.", migrations.environment());
        List<MigrationId> changed = log.of("migrate-repair", migrations.environment(), output, runner::repair);
        output.print(new MigrationView.Repaired(changed));
    }
}
