package dev.evolvent.postgres.run;

import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes a connection on which no answer can arrive any more. A network may drop packets silently, and then a driver waits
 * forever. A time limit alone would not do, since some statements take hours: so a second connection asks the server whether the
 * first one's backend is active. If it is not, or there is no answer there either, the first connection is closed.
 */
public final class ConnectionWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionWatch.class);
    private static final long LOOK_MILLIS = 500;
    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final Database database;
    private final Session session;
    private final int worker;
    private final Duration silence;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread asking;
    private volatile @Nullable Connection own;
    private volatile boolean everAnswered;
    private volatile long lastSign = System.nanoTime();

    private ConnectionWatch(Database database, Session session, int worker, Duration silence) {
        this.database = database;
        this.session = session;
        this.worker = worker;
        this.silence = silence;
        this.asking = Thread.ofVirtual().name("evolvent-connection-watch").unstarted(this::askAgainAndAgain);
    }

    public static ConnectionWatch over(Database database, Session session, Duration silence) throws SQLException {
        int worker = session.connection().unwrap(PGConnection.class).getBackendPID();
        ConnectionWatch watching = new ConnectionWatch(database, session, worker, silence);
        watching.asking.start();
        Thread.ofPlatform().daemon().name("evolvent-connection-watch").start(watching::watch);
        return watching;
    }

    /** Never waits for the server. */
    private void watch() {
        while (!isClosed()) {
            if (session.waiting().isEmpty()) {
                lastSign = System.nanoTime();
            } else if (System.nanoTime() - lastSign > silence.toNanos()) {
                LOG.warn("No answer from the server for {} s, so the connection is closed",
                        silence.toSeconds());
                abort(session.connection());
                return;
            }
        }
    }

    private void askAgainAndAgain() {
        while (!isClosed()) {
            try (Connection connection = database.connect()) {
                own = connection;
                everAnswered = true;
                int before = connection.getNetworkTimeout();
                connection.setNetworkTimeout(Runnable::run, Math.toIntExact(silence.toMillis()));
                Session second = new Session(connection);
                while (!isClosed()) {
                    ask(second);
                }
                connection.setNetworkTimeout(Runnable::run, before);
            } catch (SQLException e) {
                noAnswer(DatabaseException.of(e));
            } catch (DatabaseException e) {
                noAnswer(e);
            }
        }
    }

    private void ask(Session second) throws SQLException {
        boolean atWork = second
                .first("SELECT coalesce(state NOT LIKE 'idle%', true) FROM pg_stat_activity WHERE pid = ?",
                        row -> row.getBoolean(1), worker)
                .orElse(false);
        everAnswered = true;
        if (atWork) {
            lastSign = System.nanoTime();
        }
    }

    /**
     * A server without room for another connection is alive. And if the pool has no second connection, nothing is
     * known.
     */
    private void noAnswer(DatabaseException problem) {
        LOG.debug("the server was asked whether it is at work", problem);
        if (problem.sqlState().startsWith("53") || (!everAnswered && !problem.isConnectionLost())) {
            lastSign = System.nanoTime();
        }
    }

    private boolean isClosed() {
        try {
            return closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Closes a connection without waiting for the server. */
    public static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("a connection cannot be closed", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        Connection connection = own;
        try {
            if (!asking.join(GOODBYE) && connection != null) {
                abort(connection);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
