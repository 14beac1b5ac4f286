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

/** Takes migrations back. */
@Command(name = "undo", header = "Takes the newest migration back, or all above a version.", description = {"",
        "The newest first; nothing, if one of them cannot be taken back. It asks for the name of the database. Where "
                + "data would be lost with it, a backup of the last 24 hours is demanded.",
        "",
        "Examples:%n  evolvent migrate undo%n  evolvent migrate undo --to 3 --yes", ""})
final class MigrateUndoCommand implements Runnable {

    private static final Duration FRESH = Duration.ofDays(1);

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Option(names = "--to", paramLabel = "VERSION", description = "Take back all above this version; 0 for all.")
    private @Nullable Long to;

    @Option(names = "--no-backup",
            description = "Where data would be lost, do not insist on a backup that Evolvent made in the last 24 hours.")
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
            throw new EvolventException(CliError.NO_FRESH_BACKUP, "What would be lost: " + String.join("; ", lost)
                    + ". No backup was made by Evolvent in the last 24 hours. Nothing was done. Make one by evolvent backup "
                    + "create, or say --no-backup if there is another one.");
        }
        confirmation.require(output, "To be taken back on " + migrations.environment() + ": "
                + (to == null ? "the newest migration." : "all migrations above version " + to + "."),
                migrations.environment());
        MigrateApplyCommand.print(log.of("migrate-undo", migrations.environment(), output,
                () -> runner.undo(downTo)), "undone", output, log);
    }
}
