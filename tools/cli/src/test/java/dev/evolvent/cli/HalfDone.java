package dev.evolvent.cli;

import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.file.MigrationFiles;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.util.Locale;

/** Operations that were interrupted, each in a database of its own. */
enum HalfDone {
    ADD_COLUMN(5, MigrationState.COMPLETING),
    ADD_CONSTRAINT(2, MigrationState.BACKFILLING),
    ADD_FOREIGN_KEY(2, MigrationState.BACKFILLING),
    ADD_SEQUENCE_IN_PLACE(6, MigrationState.BACKFILLING),
    ADD_SEQUENCE_SHADOW(9, MigrationState.COMPLETING),
    ADD_SEQUENCE_SIDE_TABLE(2, MigrationState.BACKFILLING),
    CONVERT_TYPE(5, MigrationState.BACKFILLING),
    CREATE_INDEX(1, MigrationState.BACKFILLING),
    DROP_COLUMN(2, MigrationState.UNDOING),
    RENAME_COLUMN(1, MigrationState.COMPLETING),
    RENAME_TABLE(1, MigrationState.COMPLETING),
    SET_NOT_NULL(2, MigrationState.BACKFILLING);

    private final int steps;
    private final MigrationState state;

    HalfDone(int steps, MigrationState state) {
        this.steps = steps;
        this.state = state;
    }

    /** How many steps were done, or undone. */
    int steps() {
        return steps;
    }

    MigrationState state() {
        return state;
    }

    MigrationRunner runner(TestDatabase database) {
        return MigrationRunner.of(database.dataSource(), MigrationFiles.in(OldDatabase.file("half-done/" + this)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
