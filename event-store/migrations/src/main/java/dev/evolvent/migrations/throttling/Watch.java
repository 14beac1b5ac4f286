package dev.evolvent.migrations.throttling;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Backends;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.run.ConnectionWatch;
import dev.evolvent.postgres.state.StateTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a migration on its own connections: which sessions block it, and how long an append would have to wait. An
 * autovacuum worker that blocks it is cancelled: it would outlast every short lock timeout.
 */
public final class Watch implements AutoCloseable {

    private static final String OWN = "evolvent.canary";

    /** Without columns or rows: only its locks matter. */
    public static final StateTable TABLE = new StateTable(OWN, "CREATE TABLE " + OWN + " ()");

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long LOOK_MILLIS = 40;
    private static final long APPEND_MILLIS = 100;
    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final Database database;
    private final int worker;
    private final Consumer<String> cancelled;
    private final Duration silence;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Connection> connections = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean looking;
    private volatile List<String> blockers = List.of();
    private volatile long longestNanos;
    private volatile long lastNanos;
    private volatile long begunNanos;
    private volatile boolean appending;

    private Watch(Database database, int worker, Duration silence, Consumer<String> cancelled) {
        this.database = database;
        this.worker = worker;
        this.silence = silence;
        this.cancelled = cancelled;
    }

    /**
     * Starts to watch.
     *
     * @param worker
     *            the backend that does the work
     * @param silence
     *            how long to wait for an answer before the connection is closed
     * @param cancelled
     *            receives each autovacuum worker that was cancelled
     */
    public static Watch over(Database database, Optional<Table> table, int worker, Duration silence,
            Consumer<String> cancelled) {
        Watch watch = new Watch(database, worker, silence, cancelled);
        watch.start("evolvent-watch", watch::lookForBlockers);
        table.ifPresent(events -> watch.start("evolvent-canary", session -> watch.append(session, events)));
        return watch;
    }

    private interface Look {

        void run(Session session) throws SQLException;
    }

    private void start(String name, Look look) {
        threads.add(Thread.ofVirtual().name(name).start(() -> {
            while (!isClosed()) {
                try (Connection connection = database.connect()) {
                    connections.add(connection);
                    int before = connection.getNetworkTimeout();
                    connection.setNetworkTimeout(Runnable::run, Math.toIntExact(silence.toMillis()));
                    while (!isClosed()) {
                        look.run(new Session(connection));
                    }
                    connection.setNetworkTimeout(Runnable::run, before);
                    connections.remove(connection);
                } catch (SQLException | EvolventException e) {
                    LOG.debug("looking on while a migration works", e);
                    pause(APPEND_MILLIS);
                }
            }
        }));
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void pause(long millis) {
        try {
            closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    /** Turns watching on or off: it costs the server something. */
    public void look(boolean whetherTo) {
        looking = whetherTo;
        if (whetherTo) {
            blockers = List.of();
        }
    }

    /** The blocking sessions when any were last seen. */
    public List<String> blockers() {
        return blockers;
    }

    /** The longest time that an append had to wait. */
    public Duration longest() {
        return Duration.ofNanos(longestNanos);
    }

    /** How long the last append had to wait, or the one that is still waiting. */
    public Duration last() {
        return Duration.ofNanos(Math.max(lastNanos, appending ? System.nanoTime() - begunNanos : 0));
    }

    private record Blocker(int pid, boolean isAutovacuum) {}

    private void lookForBlockers(Session session) throws SQLException {
        if (looking) {
            List<Blocker> seen = session.list("""
                    SELECT pid, backend_type = 'autovacuum worker' FROM pg_stat_activity
                    WHERE pid = ANY(pg_blocking_pids(?))""", row -> new Blocker(row.getInt(1), row.getBoolean(2)),
                    worker);
            if (!seen.isEmpty()) {
                blockers = Backends.describe(session, seen.stream().map(Blocker::pid).toList());
            }
            for (Blocker blocker : seen) {
                if (blocker.isAutovacuum()) {
                    cancel(session, blocker.pid());
                }
            }
        }
        pause(LOOK_MILLIS);
    }

    private void cancel(Session session, int pid) {
        try {
            String described = String.join("", Backends.describe(session, List.of(pid)));
            session.first("SELECT pg_cancel_backend(?)", row -> row.getBoolean(1), pid);
            cancelled.accept(described);
        } catch (SQLException e) {
            // That requires a superuser, or since PostgreSQL 18 the role pg_signal_autovacuum_worker.
            LOG.debug("a worker of autovacuum cannot be sent away", e);
        }
    }

    /**
     * Takes the lock of an append, writes to the WAL, and commits: everything that an append does except for the row.
     * What is written is the lock of an empty table of Evolvent, which PostgreSQL logs for replicas, and which
     * subscribers never see.
     */
    private void append(Session session, Table events) throws SQLException {
        begunNanos = System.nanoTime();
        appending = true;
        try {
            session.transaction(inner -> {
                inner.execute("SET LOCAL lock_timeout = " + silence.toMillis() / 2 + "; LOCK TABLE " + events.sql()
                        + " IN ROW EXCLUSIVE MODE; LOCK TABLE " + OWN);
                return true;
            });
            appended();
        } catch (SQLException e) {
            DatabaseException problem = DatabaseException.of(e);
            if (problem.isConnectionLost()) {
                throw e;
            }
            if (problem.isLockTimeout()) {
                appended();
            }
            // Without the right to append, or without a table, there is nothing to measure.
            LOG.debug("an append cannot be tried", e);
        } finally {
            appending = false;
        }
        pause(APPEND_MILLIS);
    }

    private void appended() {
        lastNanos = System.nanoTime() - begunNanos;
        longestNanos = Math.max(longestNanos, lastNanos);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            for (Thread thread : threads) {
                if (!thread.join(GOODBYE)) {
                    connections.forEach(ConnectionWatch::abort);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
