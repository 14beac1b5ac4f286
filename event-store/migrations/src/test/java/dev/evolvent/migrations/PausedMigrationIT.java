package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.run.RunRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A migration is controlled from another process. */
class PausedMigrationIT {

    @RegisterExtension
    static TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_applied() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP TABLE IF EXISTS t, u");
    }

    @Test
    void it_is_paused_resumed_and_cancelled_from_elsewhere() throws Exception {
        database.execute("CREATE TABLE t (a int)");
        Batches batches = Batches.endless();
        Migration migration = Migration.of(1, "endless", batches);
        CountDownLatch paused = new CountDownLatch(1);
        CountDownLatch resumed = new CountDownLatch(1);
        MigrationListener listener = new MigrationListener() {
            @Override
            public void paused(Migration paused1, String reason) {
                assertThat(reason).contains("paused by");
                paused.countDown();
            }

            @Override
            public void resumed(Migration resumed1) {
                resumed.countDown();
            }
        };
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(migration).pause())
                .withMessage("EV-2009: No migration is running. Nothing was changed.");
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<MigrationOutcome> applied = threads.submit(() -> runner(migration).with(listener).apply());
            awaitPause(migration);
            paused.await();
            assertThat(runner(migration).status().pending()).map(RunRequest::command)
                    .contains(RunRequest.Command.PAUSE);
            assertThat(runner(migration).status().worker()).isPresent();
            runner(migration).resume();
            resumed.await();
            runner(migration).cancel();

            assertThatExceptionOfType(ExecutionException.class).isThrownBy(applied::get)
                    .withMessageContaining("EV-3020").withMessageContaining("rolled back");
        }
        assertThat(runner().history()).extracting(MigrationRecord::state).containsExactly(MigrationState.ROLLED_BACK);
        assertThat(database.value("SELECT to_regclass('u')")).isNull();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(migration).cancel())
                .withMessageStartingWith("EV-2009");
    }

    /** Asks until a run is active. */
    private static void awaitPause(Migration migration) {
        boolean asked = false;
        while (!asked) {
            try {
                runner(migration).pause();
                asked = true;
            } catch (EvolventException e) {
                assertThat(e).hasMessageStartingWith("EV-2009");
                Pause.millis(20);
            }
        }
    }

    @Test
    void a_paused_migration_whose_connection_is_lost_stays_paused_when_it_is_applied_again() throws Exception {
        database.execute("CREATE TABLE t (a int)");
        Migration migration = Migration.of(1, "endless", Batches.endless());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<MigrationOutcome> first = threads.submit(() -> runner(migration).apply());
            awaitPause(migration);
            int worker = runner(migration).status().worker().orElseThrow();
            database.execute("SELECT pg_terminate_backend(" + worker + ")");
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(first::get);
            assertThat(runner(migration).status().pending()).map(RunRequest::command)
                    .contains(RunRequest.Command.PAUSE);

            CountDownLatch paused = new CountDownLatch(1);
            AtomicReference<String> told = new AtomicReference<>("");
            Future<MigrationOutcome> second = threads.submit(() -> runner(migration).with(new MigrationListener() {
                @Override
                public void paused(Migration paused1, String reason) {
                    told.set(reason);
                    paused.countDown();
                }
            }).apply());
            paused.await();
            assertThat(told.get()).contains("paused by", "evolvent migrate resume");
            runner(migration).resume();
            runner(migration).cancel();
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(second::get)
                    .withMessageContaining("EV-3020");
        }
    }

    private static MigrationRunner runner(Migration... migrations) {
        return MigrationRunner.of(database.pool(), List.of(migrations));
    }
}
