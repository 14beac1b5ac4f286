package dev.evolvent.cli.demo;

import dev.evolvent.eventstore.migration.Check;
import dev.evolvent.eventstore.migration.Migration;
import dev.evolvent.eventstore.migration.MigrationListener;
import dev.evolvent.eventstore.migration.Step;
import java.util.List;

/** Tells the steps of a migration. */
record NarratedMigration(Narrator narrator) implements MigrationListener {

    @Override
    public void step(Migration migration, Step step) {
        narrator.line("- " + step.name());
    }

    @Override
    public void lockTimeout(Migration migration, Step step, int attempt, List<String> blockers) {
        narrator.line("  (gave way to a writer, attempt " + attempt + ")");
    }

    @Override
    public void checked(Migration migration, Check check) {
        narrator.line("- check: " + check);
    }
}
