package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.migrations.MigrationId;
import dev.evolvent.migrations.MigrationRunner;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes changed files, and the history, as they are. */
@Command(name = "repair", header = "Takes changed files, and the history itself, as they are now.", description = {"",
        "For a change that means nothing, such as a comment, and for a history that was changed by hand for a good reason. "
                + "Nothing is run. What does not fit is printed first; the run stands in evolvent.audit.",
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
        confirmation.require(output, "The files and the history of " + migrations.environment()
                + " are to be taken as they are.", migrations.environment());
        List<MigrationId> changed = log.of("migrate-repair", migrations.environment(), output, runner::repair);
        output.print(out -> out.println(changed.isEmpty()
                ? "No file was changed; the history is sealed as it is."
                : "taken as they are: " + String.join(", ", changed.stream().map(MigrationId::toString).toList())),
                () -> Map.of("changed", changed.stream().map(MigrationId::key).toList()));
    }
}
