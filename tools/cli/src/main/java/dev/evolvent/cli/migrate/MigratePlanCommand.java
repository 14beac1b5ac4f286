package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Output;
import dev.evolvent.views.MigrationPlanView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what applying the migrations would do. */
@Command(name = "plan", header = "Shows what applying the migrations would do, step by step. Reads only.",
        description = {"",
                "For each step: its SQL, which sessions wait and for how long, the estimated duration, WAL and disk "
                        + "space (rough figures from PostgreSQL's statistics, a sample and a small sort, which take a fraction "
                        + "of a second), current blockers, and how to undo it.",
                "", "Example:%n  evolvent migrate plan --url jdbc:postgresql://localhost/shop", ""})
final class MigratePlanCommand implements Runnable {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        output.print(new MigrationPlanView(migrations.runner().plan()));
    }
}
