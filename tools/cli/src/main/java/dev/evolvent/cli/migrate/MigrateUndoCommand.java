package dev.evolvent.cli.migrate;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.migrations.MigrationRunner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rolls migrations back. */
@Command(name = "undo", header = "Undoes the newest migration, or all above a version.", description = {"",
        "Starts with the newest one. Undoes none if one of them cannot be undone. Asks for the name of the "
                + "database. If data would be lost, a backup of the last 24 hours is required. To redo: evolvent "
                + "migrate apply.",
        "",
        "Examples:%n  evolvent migrate undo%n  evolvent migrate undo --to 3 --yes", ""})
final class MigrateUndoCommand implements Runnable {

    private static final Duration FRESH = Duration.ofDays(1);

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Option(names = "--to", paramLabel = "VERSION", description = "Undo all migrations above this version; 0 for all.")
    private @Nullable Long to;

    @Option(names = "--no-backup",
            description = "If data would be lost, do not require a backup that Evolvent made in the last 24 hours.")
    private boolean noBackup;

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
        MigrationRunner runner = migrations.runner().with(flags.options()).with(log);
        long downTo = to == null ? runner.newest() - 1 : to;
        List<String> lost = runner.lostByUndo(downTo);
        boolean backedUp = runner.lastBackup().filter(made -> made.isAfter(Instant.now().minus(FRESH))).isPresent();
        if (!lost.isEmpty() && !backedUp && !noBackup) {
            throw new EvolventException(CliError.NO_FRESH_BACKUP, "Data would be lost: " + String.join("; ", lost)
                    + ". Evolvent made no backup in the last 24 hours. Nothing was done. Create one with evolvent backup "
                    + "create, or pass --no-backup if you have another one.");
        }
        confirmation.require(output, "Undo on " + migrations.environment() + ": "
                + (to == null ? "the newest migration." : "all migrations above version " + to + "."),
                migrations.environment());
        MigrateApplyCommand.print(log.of("migrate-undo", migrations.environment(), output,
                () -> runner.undo(downTo)), "undone", output, log);
    }
}
