package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.migrations.MigrationOutcome;
import dev.evolvent.migrations.MigrationRunner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Marks migrations as applied, without running them. */
@Command(name = "baseline", header = "Marks migrations up to a version as applied, without running them.",
        description = {"",
                "For a database that existed before you used Evolvent. With --from-flyway, the version is the newest "
                        + "one in Flyway's table flyway_schema_history; Flyway's own files are no longer needed. Changes only "
                        + "evolvent.schema_migrations.",
                "", "Examples:%n  evolvent migrate baseline --at 12%n  evolvent migrate baseline --from-flyway", ""})
final class MigrateBaselineCommand implements Runnable {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Option(names = "--at", paramLabel = "VERSION", description = "The newest version to mark as applied.")
    private @Nullable Long version;

    @Option(names = "--from-flyway", paramLabel = "TABLE", arity = "0..1", fallbackValue = "flyway_schema_history",
            description = "Use the newest version that Flyway has applied, from this table. Default: ${FALLBACK-VALUE}.")
    private @Nullable String flyway;

    @Mixin
    private final RunLog log = new RunLog();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        if ((version == null) == (flyway == null)) {
            throw output.wrong("Give the version: with --at VERSION or --from-flyway.");
        }
        MigrationRunner runner = migrations.runner();
        long upTo = version != null ? version : runner.versionOfFlyway(String.valueOf(flyway));
        confirmation.require(output, "Mark all migrations up to version " + upTo + " as applied to "
                + migrations.environment() + ".");
        MigrationOutcome outcome = log.of("migrate-baseline", migrations.environment(), output,
                () -> runner.baseline(upTo));
        MigrateApplyCommand.print(outcome, "marked as applied", output, log);
    }
}
