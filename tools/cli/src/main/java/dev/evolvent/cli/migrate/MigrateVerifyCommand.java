package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.migrations.MigrationRunner.Verification;
import dev.evolvent.views.MigrationView;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies applied migrations again. */
@Command(name = "verify", header = "Verifies everything that was applied. Reads only.", description = {"",
        "Each operation checks that its result is still in place, and the checks in .after.sql files run "
                + "again. Exit code 12: a check failed.",
        "", "Example:%n  evolvent migrate verify --output json", ""})
final class MigrateVerifyCommand implements Callable<Integer> {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        List<Verification> verified = migrations.runner().verify();
        output.print(new MigrationView.Verified(verified));
        return verified.stream().allMatch(Verification::ok) ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
