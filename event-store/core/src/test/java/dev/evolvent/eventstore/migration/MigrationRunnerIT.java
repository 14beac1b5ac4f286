package dev.evolvent.eventstore.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.DatabaseException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MigrationRunnerIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final MigrationRunner runner = new MigrationRunner(database.dataSource(), MigrationListener.NONE);

    @BeforeEach
    void nothing_applied() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP TABLE IF EXISTS t");
    }

    @Test
    void a_migration_is_applied_once_and_the_history_tells_it() {
        List<Migration> migrations = List.of(sql(2, "ALTER TABLE t ADD COLUMN b int"),
                sql(1, "CREATE TABLE t (a int)"));
        assertThat(runner.history()).isEmpty();

        runner.apply(migrations);
        runner.apply(migrations);

        assertThat(runner.history()).extracting(MigrationRecord::version).containsExactly(1, 2);
        assertThat(runner.history()).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(MigrationState.COMPLETED);
            assertThat(row.finishedAt()).isPresent();
            assertThat(row.checksum()).hasSize(64);
        });
        assertThat(runner.history().get(0).hash()).isNotEqualTo(runner.history().get(1).hash());
    }

    @Test
    void a_migration_that_was_changed_afterwards_is_refused_with_both_checksums() {
        runner.apply(List.of(sql(1, "CREATE TABLE t (a int)")));
        String checksum = runner.history().getFirst().checksum();

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner.apply(List.of(sql(1, "CREATE TABLE t (a bigint)"), sql(2, "DROP TABLE t"))))
                .withMessageStartingWith("EV-3001").withMessageContaining(checksum);
        assertThat(runner.history()).hasSize(1);
    }

    @Test
    void a_version_that_is_used_twice_or_comes_too_late_is_refused() {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner.apply(List.of(sql(1, "SELECT 1"), sql(1, "SELECT 2"))))
                .withMessageStartingWith("EV-3002");
        runner.apply(List.of(sql(5, "SELECT 1")));
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner.apply(List.of(sql(4, "SELECT 1"), sql(5, "SELECT 1"))))
                .withMessageStartingWith("EV-3003");
    }

    @Test
    void broken_sql_leaves_nothing_behind_and_can_be_corrected() throws SQLException {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> runner.apply(List.of(sql(1, "CREATE TABLE t (a int); SELECT nonsense"))));
        assertThat(database.value("SELECT to_regclass('t')")).isNull();
        assertThat(runner.history()).extracting(MigrationRecord::state).containsExactly(MigrationState.RUNNING);

        runner.apply(List.of(sql(1, "CREATE TABLE t (a int)")));
        assertThat(runner.history()).extracting(MigrationRecord::state).containsExactly(MigrationState.COMPLETED);
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
        List<Migration> migrations = List.of(sql(1, "CREATE TABLE t (a int); SELECT pg_sleep(0.5)"),
                sql(2, "INSERT INTO t VALUES (1)"));
        Callable<Void> starter = () -> {
            new MigrationRunner(database.dataSource(), listener).apply(migrations);
            return null;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> done : threads.invokeAll(Stream.generate(() -> starter).limit(4).toList())) {
                done.get();
            }
        }
        assertThat(database.value("SELECT count(*) FROM t")).isEqualTo(1L);
        assertThat(waited).hasValue(3);
        assertThat(database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")).isEqualTo(0L);
    }

    @Test
    void a_lock_that_is_not_to_be_had_is_tried_again_and_does_not_hold_up_others() throws Exception {
        database.execute("CREATE TABLE t (a int)");
        try (Connection busy = database.connection(); ExecutorService threads = Executors.newSingleThreadExecutor()) {
            busy.setAutoCommit(false);
            try (Statement statement = busy.createStatement()) {
                statement.execute("INSERT INTO t VALUES (1)");
            }
            AtomicInteger timeouts = new AtomicInteger();
            MigrationListener listener = new MigrationListener() {
                @Override
                public void lockTimeout(Migration migration, Step step, int attempt) {
                    timeouts.incrementAndGet();
                    if (attempt == 3) {
                        endTransaction(busy);
                    }
                }
            };
            Future<?> applied = threads.submit(() -> new MigrationRunner(database.dataSource(), listener)
                    .apply(List.of(sql(1, "ALTER TABLE t ADD COLUMN b int"))));
            applied.get();

            assertThat(timeouts.get()).isGreaterThanOrEqualTo(3);
            assertThat(runner.history()).extracting(MigrationRecord::state).containsExactly(MigrationState.COMPLETED);
        }
    }

    @Test
    void what_does_not_say_how_it_is_undone_is_not_undone() {
        Migration migration = sql(1, "SELECT 1");
        runner.apply(List.of(migration));

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner.undo(migration))
                .withMessageStartingWith("EV-3008");
    }

    private static void endTransaction(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Migration sql(int version, String sql) {
        return new SqlMigration(version, "migration " + version, new Table("public", "t"), sql);
    }
}
