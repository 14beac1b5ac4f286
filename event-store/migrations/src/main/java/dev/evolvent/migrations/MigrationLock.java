package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.throttling.Lifeline;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one process at a time migrate a database. A session-level advisory lock of the session that does the work: it holds no
 * transaction open, and PostgreSQL gives it up when the work has ended, however it did, and not before. A lock of another
 * session could be lost while the work goes on.
 */
final class MigrationLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);
    private static final long KEY = 0x45766f6c76656e74L; // "Evolvent"
    private static final long POLL_MILLIS = 100;

    /** With these, the server notices within a minute that whoever has the lock has vanished without saying so. */
    private static final List<String> NOTICE = List.of("tcp_keepalives_idle = 20", "tcp_keepalives_interval = 10",
            "tcp_keepalives_count = 3", "tcp_user_timeout = 60000", "client_connection_check_interval = 2000");

    private final Session session;
    private final Lifeline lifeline;

    private MigrationLock(Session session, Lifeline lifeline) {
        this.session = session;
        this.lifeline = lifeline;
    }

    /**
     * Waits by asking again and again. A statement that waits inside of PostgreSQL would hold a snapshot, and
     * {@code CREATE INDEX CONCURRENTLY} of the process that has the lock would wait for that snapshot: for ever.
     */
    static MigrationLock take(Database database, Session session, Duration silence, MigrationListener listener)
            throws SQLException {
        MigrationLock lock = new MigrationLock(session, Lifeline.over(database, session, silence));
        try {
            lock.await(listener);
            return lock;
        } catch (SQLException | RuntimeException e) {
            lock.lifeline.close();
            throw e;
        }
    }

    private void await(MigrationListener listener) throws SQLException {
        boolean told = false;
        while (!session.first("SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), KEY).orElseThrow()) {
            if (!told) {
                listener.waiting(holder(session).orElse(0));
                told = true;
            }
            Pause.millis(POLL_MILLIS);
        }
        NOTICE.forEach(setting -> set(session, "SET " + setting));
    }

    /** Not each of these can be set on each system. */
    private static void set(Session session, String statement) {
        try {
            session.execute(statement);
        } catch (SQLException e) {
            LOG.debug("{} is not possible", statement, e);
        }
    }

    /** The process in the server that holds it. */
    static OptionalInt holder(Session session) throws SQLException {
        return session.list("""
                SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
                AND (classid::bigint << 32 | objid::bigint) = ?
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """, row -> row.getInt(1), KEY).stream().mapToInt(pid -> pid).findFirst();
    }

    /** Fails when a statement that somebody wrote has given it up, with all other locks of its session. */
    void requireHeld() throws SQLException {
        if (session.number("SELECT pg_backend_pid()") != holder(session).orElse(0)) {
            throw new EvolventException(MigrationError.OVERTAKEN,
                    "The lock that lets one process at a time migrate this database is not ours any more, so this one "
                            + "stops. A statement of a migration may have given it up: DISCARD ALL does, and "
                            + "pg_advisory_unlock_all(). Remove it, and apply it again.");
        }
    }

    @Override
    public void close() {
        try {
            // A pooled connection would keep all of this when it goes back to its pool.
            session.first("SELECT pg_advisory_unlock(?)", row -> row.getBoolean(1), KEY);
            NOTICE.forEach(setting -> set(session, "RESET " + setting.replaceFirst(" .*", "")));
        } catch (SQLException e) {
            LOG.debug("the connection is gone, and the lock with it", e);
        } finally {
            lifeline.close();
        }
    }
}
