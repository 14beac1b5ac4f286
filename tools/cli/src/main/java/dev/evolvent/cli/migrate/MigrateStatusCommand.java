package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.migrations.MigrationStatus;
import dev.evolvent.views.MigrationView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the state of each migration. */
@Command(name = "status", header = "Shows the state of each migration, and what does not match. Reads only.",
        description = {"",
                "Exit code 12: migrations are pending. 13: something does not match (a changed file, a gap, a "
                        + "manually changed history).",
                "",
                "Example:%n  evolvent migrate status --url jdbc:postgresql://localhost/shop --migrations db/migrations",
                ""})
final class MigrateStatusCommand implements Callable<Integer> {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        MigrationStatus status = migrations.runner().status();
        output.print(new MigrationView.Status(status));
        return !status.problems().isEmpty() ? ExitCode.STOP : status.isUpToDate() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
