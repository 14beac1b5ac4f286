package dev.evolvent.cli.demo;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationListener;
import dev.evolvent.migrations.OperationStep;
import java.util.List;

/** Prints the steps of a migration. */
record NarratedMigration(Narrator narrator) implements MigrationListener {

    @Override
    public void step(Migration migration, OperationStep step) {
        narrator.line("- " + step.name());
    }

    @Override
    public void lockTimeout(Migration migration, OperationStep step, int attempt, List<String> blockers) {
        narrator.line("  (released the lock for a writer, attempt " + attempt + ")");
    }

    @Override
    public void checked(Migration migration, Check check) {
        narrator.line("- check: " + check);
    }
}
