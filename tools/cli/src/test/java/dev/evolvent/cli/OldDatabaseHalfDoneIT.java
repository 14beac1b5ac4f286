package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationRunner.Verification;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Today's code resumes and undoes operations that were interrupted under commit 0f70e55: see {@link HalfDone}. */
class OldDatabaseHalfDoneIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @ParameterizedTest
    @EnumSource
    void an_operation_that_was_interrupted_resumes(HalfDone change) throws SQLException, IOException {
        OldDatabase.restore(database, "half-done/" + change + ".sql");
        MigrationRunner runner = change.runner(database);
        assertThat(state(runner)).isEqualTo(change.state());
        assertThat(runner.status().problems()).isEmpty();

        if (change.state() == MigrationState.UNDOING) {
            runner.undoLast();
            assertThat(state(runner)).isEqualTo(MigrationState.ROLLED_BACK);
        }
        runner.applyAndComplete();
        assertThat(state(runner)).isEqualTo(MigrationState.COMPLETED);
        assertThat(runner.verify()).hasSize(1).allMatch(Verification::ok);
        assertThat(database.value("SELECT count(*) FROM yard.box")).isEqualTo(30L);
    }

    @ParameterizedTest
    @EnumSource
    void an_operation_that_was_interrupted_is_undone(HalfDone change) throws SQLException, IOException {
        OldDatabase.restore(database, "half-done/" + change + ".sql");
        MigrationRunner runner = change.runner(database);

        runner.undoLast();
        assertThat(state(runner)).isEqualTo(MigrationState.ROLLED_BACK);
        assertThat(database.value("SELECT string_agg(relname || relkind::text, ' ' ORDER BY relname) FROM pg_class"
                + " WHERE relnamespace = 'yard'::regnamespace AND relkind IN ('r', 'v', 'S')"))
                .isEqualTo("boxr eventsr placer");
        assertThat(database.value("SELECT string_agg(attname, ' ' ORDER BY attname) FROM pg_attribute WHERE attrelid"
                + " IN ('yard.box'::regclass, 'yard.place'::regclass) AND attnum > 0 AND NOT attisdropped"))
                .isEqualTo("id id label name packed place size");
        runner.applyAndComplete();
        assertThat(state(runner)).isEqualTo(MigrationState.COMPLETED);
    }

    private static MigrationState state(MigrationRunner runner) {
        return runner.history().getLast().state();
    }
}
