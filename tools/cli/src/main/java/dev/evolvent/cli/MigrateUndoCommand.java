package dev.evolvent.cli;

import dev.evolvent.eventstore.migration.MigrationRunner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes migrations back. */
@Command(name = "undo", header = "Takes the newest migration back, or all above a version.", description = {"",
        "The newest first; nothing, if one of them cannot be taken back. It asks for the name of the database.", "",
        "Examples:%n  evolvent migrate undo%n  evolvent migrate undo --to 3 --yes", ""})
final class MigrateUndoCommand implements Runnable {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Option(names = "--to", paramLabel = "VERSION", description = "Take back all above this version; 0 for all.")
    private @Nullable Long to;

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
        confirmation.require(output, "To be taken back on " + migrations.environment() + ": "
                + (to == null ? "the newest migration." : "all migrations above version " + to + "."),
                migrations.environment());
        MigrateApplyCommand.print(log.of("migrate-undo", migrations.environment(), output,
                () -> to == null ? runner.undoLast() : runner.undo(to)), "undone", output, log);
    }
}
