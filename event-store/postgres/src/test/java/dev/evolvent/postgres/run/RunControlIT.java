package dev.evolvent.postgres.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlFunction;
import dev.evolvent.postgres.run.RunControl.Asked;
import dev.evolvent.postgres.state.RunsTable;
import dev.evolvent.postgres.state.StateTables;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Progress of runs, and what is asked of them. */
class RunControlIT {

    @RegisterExtension
    static TestDatabase database = TestDatabase.create();

    private static final RunKey ORDERS = RunKey.rebuild("orders");
    private static final RunProgress HALF = new RunProgress(50, 0, 50, 100);

    private static final String OLD = """
            CREATE SCHEMA evolvent;
            CREATE TABLE evolvent.migration_control (only_one boolean PRIMARY KEY DEFAULT true, command text NOT NULL,
                asked_by text NOT NULL DEFAULT session_user, asked_at timestamptz NOT NULL DEFAULT clock_timestamp());
            CREATE TABLE evolvent.projection_runs (projection text PRIMARY KEY, phase text NOT NULL, host text NOT NULL,
                process bigint NOT NULL, events bigint NOT NULL DEFAULT 0, from_position bigint NOT NULL DEFAULT 0,
                position bigint NOT NULL DEFAULT 0, up_to bigint NOT NULL DEFAULT 0,
                started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
                beat_at timestamptz NOT NULL DEFAULT clock_timestamp(), problem text,
                command text CHECK (command IN ('pause', 'cancel')), threads integer, rate integer);
            INSERT INTO evolvent.migration_control (command) VALUES ('pause');
            INSERT INTO evolvent.projection_runs (projection, phase, host, process, events, position, up_to, command)
            VALUES ('orders', 'paused', 'h', 1, 50, 50, 100, 'pause'), ('sales', 'catching up', 'h', 1, 7, 7, 9, NULL)""";

    @BeforeEach
    void no_state() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE");
    }

    @Test
    void an_active_pause_of_an_earlier_version_is_carried_over() throws SQLException {
        database.execute(OLD + "; GRANT SELECT, UPDATE ON evolvent.projection_runs TO PUBLIC");

        prepare();

        assertThat(find(ORDERS).isPaused()).isTrue();
        assertThat(find(ORDERS).progress()).isEqualTo(HALF);
        assertThat(find(RunKey.MIGRATION).isPaused()).isTrue();
        assertThat(find(RunKey.rebuild("sales")).phase()).isEqualTo(RunPhase.CATCHING_UP);
        assertThat(find(RunKey.rebuild("sales")).isPaused()).isFalse();
        assertThat(database.value("SELECT string_agg(privilege_type, ' ' ORDER BY 1) FROM pg_class, aclexplode(relacl)"
                + " WHERE oid = 'evolvent.runs'::regclass AND grantee = 0")).isEqualTo("SELECT UPDATE");
    }

    @Test
    void a_reader_sees_the_runs_of_an_earlier_version_and_changes_nothing() throws SQLException {
        assertThat(in(RunControl::list)).isEmpty();
        database.execute(OLD);

        assertThat(in(RunControl::list)).extracting(RunState::key).containsExactlyInAnyOrder(ORDERS,
                RunKey.rebuild("sales"), RunKey.MIGRATION);
        assertThat(database.value("SELECT to_regclass('evolvent.runs')::text")).isNull();
    }

    @Test
    void nothing_is_asked_where_no_run_is_active() throws SQLException {
        prepare();
        assertThat(asked(RunRequest.Command.PAUSE)).isFalse();
        in(session -> {
            RunControl.begin(session, ORDERS, 0);
            RunControl.end(session, ORDERS, RunPhase.DONE, Optional.empty());
            return true;
        });

        for (RunRequest.Command command : RunRequest.Command.values()) {
            assertThat(asked(command)).isFalse();
        }
        assertThat(is(session -> RunControl.tune(session, ORDERS, OptionalInt.of(1), OptionalInt.empty()))).isFalse();
        assertThat(is(session -> RunControl.resume(session, ORDERS))).isFalse();
        assertThat(find(ORDERS).request()).isEmpty();
    }

    @Test
    void a_pause_holds_across_a_failure_and_a_restart_until_the_run_is_resumed() throws SQLException {
        prepare();
        in(session -> {
            try (HeldLock lock = ORDERS.lock().tryAcquire(session).orElseThrow()) {
                RunControl.begin(session, ORDERS, 100);
                assertThat(asked(RunRequest.Command.PAUSE)).isTrue();
                assertThat(RunControl.beat(session, ORDERS, RunPhase.REPLAYING, HALF).pause()).isTrue();
                RunControl.end(session, ORDERS, RunPhase.FAILED, Optional.of("a problem"));
                lock.requireHeld(() -> RunControl.notActive(ORDERS));
            }
            return true;
        });
        assertThat(find(ORDERS).problem()).contains("a problem");
        assertThat(find(ORDERS).active()).isFalse();

        in(session -> {
            RunControl.begin(session, ORDERS, 0);
            return true;
        });
        assertThat(beat().pause()).isTrue();
        assertThat(is(session -> RunControl.resume(session, ORDERS))).isTrue();
        assertThat(beat()).isEqualTo(Asked.NOTHING);
    }

    @Test
    void a_run_is_tuned_and_cancelled_and_leaves_no_request() throws SQLException {
        prepare();
        in(session -> {
            HeldLock lock = ORDERS.lock().tryAcquire(session).orElseThrow();
            try (lock) {
                RunControl.begin(session, ORDERS, 0);
                assertThat(is(other -> RunControl.tune(other, ORDERS, OptionalInt.of(3), OptionalInt.of(200))))
                        .isTrue();
                assertThat(asked(RunRequest.Command.CANCEL)).isTrue();
                assertThat(beat().cancel()).isTrue();
                assertThat(beat().threads()).hasValue(3);
                assertThat(beat().rate()).hasValue(200);
                RunControl.end(session, ORDERS, RunPhase.CANCELLED, Optional.empty());
            }
            return true;
        });

        assertThat(find(ORDERS).request()).isEmpty();
        assertThat(find(ORDERS).phase()).isEqualTo(RunPhase.CANCELLED);
    }

    @Test
    void a_backup_is_paused_resumed_and_cancelled_and_a_second_one_has_a_number() throws SQLException {
        RunKey first = new RunKey(RunKind.BACKUP, "t");
        RunKey second = new RunKey(RunKind.BACKUP, "t 2");
        AtomicReference<String> told = new AtomicReference<>("");
        CompletableFuture<Boolean> run = start(told);
        until(() -> isActive(first));
        CompletableFuture<Boolean> other = start(new AtomicReference<>(""));
        until(() -> isActive(second));

        assertThat(is(session -> RunControl.ask(session, first, RunRequest.Command.PAUSE))).isTrue();
        until(() -> find(first).phase() == RunPhase.PAUSED);
        assertThat(told.get()).contains("backup of t is paused", "evolvent runs resume backup 't'");
        assertThat(is(session -> RunControl.resume(session, first))).isTrue();
        until(() -> find(first).phase() == RunPhase.READING);
        for (RunKey each : List.of(first, second)) {
            assertThat(is(session -> RunControl.ask(session, each, RunRequest.Command.CANCEL))).isTrue();
        }

        assertThatThrownBy(run::join).isInstanceOf(CompletionException.class).hasMessageContaining("EV-2010");
        assertThatThrownBy(other::join).isInstanceOf(CompletionException.class).hasMessageContaining("EV-2010");
        assertThat(find(first).phase()).isEqualTo(RunPhase.CANCELLED);
    }

    private static CompletableFuture<Boolean> start(AtomicReference<String> told) {
        return CompletableFuture
                .supplyAsync(() -> ActiveRun.of(new Database(database.dataSource()), RunKind.BACKUP, "t",
                        told::set, active -> {
                            while (true) {
                                active.beat(RunPhase.READING, HALF);
                                Pause.millis(20);
                            }
                        }), task -> Thread.ofPlatform().daemon().start(task));
    }

    private static boolean isActive(RunKey key) {
        return in(session -> RunControl.find(session, key)).filter(RunState::active).isPresent();
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Pause.millis(20);
        }
    }

    private static Asked beat() {
        return in(session -> RunControl.beat(session, ORDERS, RunPhase.REPLAYING, HALF));
    }

    private static boolean asked(RunRequest.Command command) {
        return in(session -> RunControl.ask(session, ORDERS, command));
    }

    private static RunState find(RunKey key) {
        return in(session -> RunControl.find(session, key)).orElseThrow();
    }

    private static void prepare() {
        new Database(database.dataSource()).transaction(session -> {
            StateTables.prepare(session, List.of(RunsTable.TABLE));
            return true;
        });
    }

    private static boolean is(SqlFunction<Session, Boolean> question) {
        return in(question);
    }

    private static <T> T in(SqlFunction<Session, T> work) {
        return new Database(database.dataSource()).session(work);
    }
}
