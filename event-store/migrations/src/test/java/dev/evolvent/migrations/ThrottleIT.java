package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.StandbyServer;
import dev.evolvent.eventstore.scratch.ScratchServer;
import dev.evolvent.migrations.throttling.Throttle;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A backfill makes way: it pauses, says why, and goes on when that is over. With a real replica. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ThrottleIT {

    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);
    private static ScratchServer primary = ScratchServer.start();
    private static ScratchServer standby = primary;

    @BeforeAll
    static void a_primary_and_a_replica_of_it() throws Exception {
        standby = StandbyServer.of(primary);
    }

    @AfterAll
    static void nobody_is_left() {
        standby.close();
        primary.close();
    }

    @BeforeEach
    void nothing_applied() throws SQLException {
        execute(primary, "DROP SCHEMA IF EXISTS evolvent CASCADE; DROP TABLE IF EXISTS t; CREATE TABLE t (a text)");
    }

    @AfterEach
    void nobody_goes_on() {
        Backfill.endAll();
    }

    /** What PostgreSQL measures of a replica that stands still does not grow. */
    @Test
    void while_a_replica_stands_still() throws Exception {
        Backfill backfill = Backfill.start(Throttle.none().toBuilder().replicaLag(Duration.ofSeconds(1)).build());
        backfill.awaitBatches(10);
        execute(standby, "SELECT pg_wal_replay_pause()");

        assertThat(backfill.awaitPause()).contains("replica").contains("s behind");
        backfill.assertStandsStill();
        execute(standby, "SELECT pg_wal_replay_resume()");
        backfill.awaitResumed();
        backfill.end();
    }

    @Test
    void while_a_replica_replays_later() throws Exception {
        execute(standby, "ALTER SYSTEM SET recovery_min_apply_delay = '4s'");
        execute(standby, "SELECT pg_reload_conf()");
        Backfill backfill = Backfill.start(Throttle.none().toBuilder().replicaLag(Duration.ofSeconds(1)).build());

        assertThat(backfill.awaitPause()).contains("replica").contains("s behind");
        backfill.assertStandsStill();
        execute(standby, "ALTER SYSTEM RESET recovery_min_apply_delay");
        execute(standby, "SELECT pg_reload_conf()");
        backfill.awaitResumed();
        backfill.end();
    }

    @Test
    void while_more_log_is_written_than_is_wanted() throws Exception {
        Backfill backfill = Backfill.start(Throttle.none().toBuilder().walBytesPerSecond(2_000_000).build());
        backfill.awaitBatches(10);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 3 || backfill.pauses.isEmpty(); i++) {
                run(primary, "CREATE TABLE big AS SELECT repeat(i::text, 50) FROM generate_series(1, 200000) AS i;"
                        + " DROP TABLE big");
            }
        }, THREADS);

        assertThat(backfill.awaitPause()).contains("bytes of log in a second");
        other.get();
        backfill.awaitResumed();
        backfill.end();
    }

    @Test
    void while_appends_have_to_wait() throws Exception {
        Backfill backfill = Backfill.start(Throttle.none().toBuilder().appendLatency(Duration.ofMillis(300)).build());
        backfill.awaitBatches(10);
        try (Connection busy = DriverManager.getConnection(primary.jdbcUrl());
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("LOCK TABLE t IN EXCLUSIVE MODE");

            // While that append still waits, too.
            assertThat(backfill.awaitPause()).contains("appends take longer than 300 ms");
            backfill.assertStandsStill();
            busy.rollback();
        }
        backfill.awaitResumed();
        backfill.end();
    }

    @Test
    void while_a_file_is_there_or_a_query_says_so(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("busy");
        Backfill backfill = Backfill.start(Throttle.none().toBuilder().whileFile(file)
                .whileSql("SELECT EXISTS (SELECT FROM t WHERE a = 'busy')").build());
        backfill.awaitBatches(10);
        Files.createFile(file);
        assertThat(backfill.awaitPause()).isEqualTo("file " + file + " is there");
        backfill.assertStandsStill();
        Files.delete(file);
        backfill.awaitResumed();

        execute(primary, "INSERT INTO t VALUES ('busy')");
        assertThat(backfill.awaitPause()).startsWith("it is true that SELECT EXISTS");
        backfill.assertStandsStill();
        execute(primary, "DELETE FROM t");
        backfill.awaitResumed();
        backfill.end();
    }

    /** One that goes on until it is told to end, writing a little in each batch. */
    private static final class Backfill implements MigrationListener {

        private static final List<Backfill> ALL = new CopyOnWriteArrayList<>();

        private final AtomicLong batches = new AtomicLong();
        private final CompletableFuture<MigrationOutcome> run;
        private final List<String> pauses = new CopyOnWriteArrayList<>();
        private final AtomicLong resumed = new AtomicLong();
        private volatile boolean over;
        private int pausesSeen;

        private Backfill(Throttle throttle) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(primary.jdbcUrl());
            MigrationRunner runner = MigrationRunner.of(dataSource, List.of(Migration.of(1, "endless", operation())))
                    .with(RunOptions.builder().throttle(throttle).build()).with(this);
            run = CompletableFuture.supplyAsync(runner::apply, THREADS);
        }

        static Backfill start(Throttle throttle) {
            Backfill backfill = new Backfill(throttle);
            ALL.add(backfill);
            return backfill;
        }

        /** Also after a failure. */
        static void endAll() {
            ALL.forEach(backfill -> backfill.over = true);
            ALL.clear();
        }

        private long batch(Session session, long cursor, int size) throws SQLException {
            session.execute("SELECT pg_sleep(0.005)");
            batches.incrementAndGet();
            return over ? OperationStep.BatchWork.DONE : cursor + 1;
        }

        private Operation operation() {
            return new Batches(
                    List.of(new OperationStep.InBatches("go on and on", Impact.NONE, List.of(), this::batch)),
                    List.of(),
                    List.of());
        }

        @Override
        public void paused(Migration migration, String reason) {
            pauses.add(reason);
        }

        @Override
        public void resumed(Migration migration) {
            resumed.incrementAndGet();
        }

        void awaitBatches(int count) {
            long enough = batches.get() + count;
            await(() -> batches.get() >= enough);
        }

        String awaitPause() {
            await(() -> pauses.size() > pausesSeen);
            return pauses.get(pausesSeen++);
        }

        void assertStandsStill() {
            long before = batches.get();
            Pause.millis(500);
            assertThat(batches).hasValue(before);
        }

        void awaitResumed() {
            await(() -> resumed.get() >= 1);
            resumed.decrementAndGet();
            awaitBatches(2);
        }

        private void await(BooleanSupplier condition) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
            while (!condition.getAsBoolean()) {
                assertThat(run.isDone()).isFalse();
                assertThat(System.nanoTime()).as("batches " + batches + ", pauses " + pauses).isLessThan(deadline);
                Pause.millis(10);
            }
        }

        void end() throws Exception {
            over = true;
            run.get(1, TimeUnit.MINUTES);
        }
    }

    private static void execute(ScratchServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(ScratchServer server, String sql) {
        try {
            execute(server, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
