package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.operation.SqlScript;
import dev.evolvent.migrations.throttling.Throttle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A run next to other sessions: several runners, locks that other sessions hold, appends that wait. */
class ConsiderateRunIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_applied() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP TABLE IF EXISTS t, u CASCADE");
    }

    @Test
    void of_several_that_start_at_once_one_works_and_the_others_find_nothing_to_do() throws Exception {
        AtomicInteger waited = new AtomicInteger();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void waiting(int pid) {
                waited.incrementAndGet();
            }
        };
        MigrationRunner runner = runner(sql(1, "CREATE TABLE t (a int); SELECT pg_sleep(0.5)"),
                sql(2, "INSERT INTO t VALUES (1)")).with(listener);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<MigrationOutcome> starter = runner::apply;
            for (Future<MigrationOutcome> done : threads.invokeAll(Stream.generate(() -> starter).limit(4).toList())) {
                done.get();
            }
        }
        assertThat(database.value("SELECT count(*) FROM t")).isEqualTo(1L);
        assertThat(waited).hasValue(3);
        assertThat(database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")).isEqualTo(0L);
    }

    @Test
    void a_lock_that_is_not_to_be_had_is_tried_again_and_who_is_in_the_way_is_named() throws Exception {
        database.execute("CREATE TABLE t (a int)");
        try (Connection busy = database.connection(); ExecutorService threads = Executors.newSingleThreadExecutor()) {
            insert(busy);
            AtomicReference<List<String>> seen = new AtomicReference<>(List.of());
            MigrationListener listener = new MigrationListener() {
                @Override
                public void lockTimeout(Migration migration, OperationStep step, int attempt, List<String> blockers) {
                    seen.set(blockers);
                    if (attempt == 3) {
                        endTransaction(busy);
                    }
                }
            };
            threads.submit(() -> runner(sql(1, "ALTER TABLE t ADD COLUMN b int")).with(listener).apply()).get();

            assertThat(seen.get()).singleElement().asString().contains("INSERT INTO t");
            assertThat(runner().history()).extracting(MigrationRecord::state)
                    .containsExactly(MigrationState.COMPLETED);
        }
    }

    @Test
    void a_lock_that_is_never_to_be_had_ends_in_an_error_that_names_who_has_it() throws Exception {
        database.execute("CREATE TABLE t (a int)");
        try (Connection busy = database.connection()) {
            insert(busy);
            RunOptions hasty = RunOptions.builder().lockPatience(Duration.ofMillis(500)).build();
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> runner(sql(1, "ALTER TABLE t ADD COLUMN b int")).with(hasty).apply())
                    .withMessageStartingWith("EV-3004").withMessageContaining("INSERT INTO t");
            busy.rollback();
        }
    }

    @Test
    void a_lock_is_not_held_for_longer_than_its_budget() throws SQLException {
        database.execute("CREATE TABLE t (a int)");
        OperationStep slow = OperationStep.inTransaction("hold the lock", Impact.instant(Impact.Lock.ACCESS_EXCLUSIVE),
                "LOCK TABLE t", "SELECT pg_sleep(5)");
        MigrationRunner runner = runner(Migration.of(1, "slow", new Batches(List.of(slow), List.of(), List.of())))
                .with(RunOptions.builder().lockBudget(Duration.ofMillis(300)).build());

        assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::apply)
                .withMessageStartingWith("EV-3021");
    }

    @Test
    void how_long_appends_had_to_wait_is_told() {
        AtomicReference<Duration> longest = new AtomicReference<>(Duration.ZERO);
        OperationStep slow = OperationStep.inTransaction("hold the lock", Impact.instant(Impact.Lock.ACCESS_EXCLUSIVE),
                "LOCK TABLE t", "SELECT pg_sleep(0.6)");
        runner(sql(1, "CREATE TABLE t (a int)"),
                Migration.of(2, "slow", new Batches(List.of(slow), List.of(), List.of())))
                .with(new MigrationListener() {
                    @Override
                    public void stalled(Migration migration, Duration stall) {
                        longest.set(stall);
                    }
                }).apply();

        assertThat(longest.get()).isBetween(Duration.ofMillis(300), Duration.ofSeconds(30));
    }

    @Test
    void it_makes_way_while_a_file_is_there_or_a_query_says_so(@TempDir Path folder) throws Exception {
        database.execute("CREATE TABLE t (a int)");
        Path file = Files.createFile(folder.resolve("busy"));
        for (Throttle throttle : List.of(
                Throttle.none().toBuilder().whileFile(file).build(),
                Throttle.none().toBuilder().whileSql("SELECT count(*) = 0 FROM t").build())) {
            AtomicReference<String> told = new AtomicReference<>("");
            runner(sql(1, "SELECT 1")).with(RunOptions.builder().throttle(throttle).build())
                    .with(new MigrationListener() {
                        @Override
                        public void paused(Migration migration, String reason) {
                            told.set(reason);
                            try {
                                Files.delete(file);
                                database.execute("INSERT INTO t VALUES (1)");
                            } catch (java.io.IOException | SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    }).apply();
            assertThat(told.get()).containsAnyOf("is there", "it is true that");
            nothing_applied();
            database.execute("CREATE TABLE t (a int)");
            Files.createFile(file);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO t VALUES (1)");
        }
    }

    private static void endTransaction(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MigrationRunner runner(Migration... migrations) {
        return MigrationRunner.of(database.dataSource(), List.of(migrations));
    }

    private static Migration sql(int version, String sql) {
        return Migration.of(version, "migration " + version, SqlScript.of(sql));
    }
}
