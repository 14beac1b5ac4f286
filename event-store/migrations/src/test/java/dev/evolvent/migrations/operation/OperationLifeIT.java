package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationListener;
import dev.evolvent.migrations.MigrationOutcome;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.operation.OperationCase.Names;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each operation, whatever it does. */
class OperationLifeIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    static Stream<OperationCase> with_all_names() {
        return Stream.of(Names.PLAIN, Names.ODD, Names.LONG).flatMap(names -> OperationCase.all(names).stream());
    }

    static Stream<OperationCase> operations() {
        return OperationCase.all(Names.PLAIN).stream();
    }

    @ParameterizedTest
    @MethodSource("with_all_names")
    void forward_back_and_forward_again_while_programs_of_before_go_on(OperationCase operation) throws Exception {
        database.execute(operation.schema());
        List<SchemaObject> schema = Schema.of(database);
        Object contents = contents(operation);

        try (Writer writer = Writer.start(database, operation.write())) {
            runner(operation).start();
            writer.awaitMore();
        }
        assertThat(runner(operation).verify()).isNotEmpty().allMatch(MigrationRunner.Verification::ok);
        assertThat(Schema.of(database)).isNotEqualTo(schema);
        assertThat(state(operation)).isEqualTo(MigrationState.READY);

        runner(operation).undoLast();
        assertThat(Schema.of(database)).isEqualTo(schema);
        if (operation.write().startsWith("INSERT")) {
            assertThat(contents(operation)).isEqualTo(contents);
        }

        runner(operation).start();
        runner(operation).complete();
        assertThat(runner(operation).verify()).allMatch(MigrationRunner.Verification::ok);
        List<SchemaObject> completed = Schema.of(database);
        assertThat(completed).isNotEqualTo(schema).allMatch(object -> !object.definition().contains("evolvent"));
        assertThat(runner(operation).applyAndComplete()).isEqualTo(
                new MigrationOutcome(List.of(), Optional.empty()));
        assertThat(Schema.of(database)).isEqualTo(completed);

        if (operation.comesBack()) {
            runner(operation).undoLast();
            assertThat(Schema.of(database)).isEqualTo(schema);
        } else {
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(operation).undoLast())
                    .withMessageStartingWith("EV-3036");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void stopped_behind_any_step_it_goes_on_to_the_same_end(OperationCase operation) throws SQLException {
        database.execute(operation.schema());
        runner(operation).applyAndComplete();
        List<SchemaObject> completed = Schema.of(database);

        int stops = 0;
        for (boolean stopped = true; stopped; stops++) {
            database.execute(operation.schema());
            stopped = isStopped(operation, stops, MigrationRunner::applyAndComplete);
            if (stopped) {
                runner(operation).applyAndComplete();
            }
            assertThat(Schema.of(database)).as("stopped at step " + stops).isEqualTo(completed);
            assertThat(state(operation)).isEqualTo(MigrationState.COMPLETED);
        }
        assertThat(stops).isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void stopped_behind_any_step_it_is_undone(OperationCase operation) throws SQLException {
        database.execute(operation.schema());
        List<SchemaObject> schema = Schema.of(database);
        Object contents = contents(operation);

        boolean stopped = true;
        for (int stop = 0; stopped; stop++) {
            database.execute(operation.schema());
            stopped = isStopped(operation, stop, MigrationRunner::applyAndComplete);
            if (stopped) {
                runner(operation).undoLast();
                assertThat(Schema.of(database)).as("stopped at step " + stop).isEqualTo(schema);
                assertThat(contents(operation)).isEqualTo(contents);
                assertNothingNoted();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_undo_that_was_stopped_is_taken_up_again(OperationCase operation) throws SQLException {
        database.execute(operation.schema());
        List<SchemaObject> schema = Schema.of(database);

        boolean stopped = true;
        for (int stop = 0; stopped; stop++) {
            database.execute(operation.schema());
            runner(operation).start();
            stopped = isStopped(operation, stop, MigrationRunner::undoLast);
            if (stopped) {
                runner(operation).undoLast();
            }
            assertThat(Schema.of(database)).as("stopped at step " + stop).isEqualTo(schema);
            assertThat(state(operation)).isEqualTo(MigrationState.ROLLED_BACK);
            assertNothingNoted();
        }
    }

    private static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Dies when it comes to a step; one that notes by itself what it has done dies when that is done, but not noted. */
    private static boolean isStopped(OperationCase operation, int stop, Consumer<MigrationRunner> run) {
        int[] steps = new int[1];
        MigrationListener killer = new MigrationListener() {
            @Override
            public void step(Migration migration, OperationStep step) {
                if (steps[0]++ == stop) {
                    if (step instanceof OperationStep.Repeatable repeatable) {
                        work(repeatable);
                    }
                    throw new Killed();
                }
            }
        };
        try {
            run.accept(runner(operation).with(killer));
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private static void work(OperationStep.Repeatable step) {
        try (Connection connection = database.connection()) {
            step.work().run(new Session(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertNothingNoted() throws SQLException {
        if (database.value("SELECT to_regclass('evolvent.operation_notes')::text") != null) {
            assertThat(database.query("SELECT key FROM evolvent.operation_notes")).isEmpty();
        }
    }

    private static @Nullable Object contents(OperationCase operation) throws SQLException {
        return database.value(operation.contents());
    }

    private static MigrationState state(OperationCase operation) {
        return runner(operation).history().stream().map(MigrationRecord::state).findFirst().orElseThrow();
    }

    private static MigrationRunner runner(OperationCase operation) {
        return MigrationRunner.of(database.pool(),
                List.of(Migration.of(1, "the migration", operation.operation())));
    }
}
