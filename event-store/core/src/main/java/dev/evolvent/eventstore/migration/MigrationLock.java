package dev.evolvent.eventstore.migration;

import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.DatabaseException;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.sql.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * Lets one process at a time migrate a database. A session-level advisory lock on a connection of its own: it holds no
 * transaction open, and PostgreSQL gives it up by itself when the process or its connection dies.
 */
final class MigrationLock implements AutoCloseable {

    private static final long KEY = 0x45766f6c76656e74L; // "Evolvent"
    private static final long POLL_MILLIS = 100;

    private final Connection connection;

    private MigrationLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits by asking again and again. A statement that waits inside of PostgreSQL would hold a snapshot, and
     * {@code CREATE INDEX CONCURRENTLY} of the process that has the lock would wait for that snapshot: for ever.
     */
    static MigrationLock take(Database database, MigrationListener listener) {
        Connection connection = database.connect();
        try {
            Session session = new Session(connection);
            boolean told = false;
            while (!session.first("SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), KEY).orElseThrow()) {
                if (!told) {
                    listener.waiting(holder(session).orElse(0));
                    told = true;
                }
                Pause.millis(POLL_MILLIS);
            }
            return new MigrationLock(connection);
        } catch (SQLException e) {
            close(connection);
            throw DatabaseException.of(e);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
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

    /** Fails when the lock's connection is gone, and with it the lock. */
    void requireHeld() {
        try {
            new Session(connection).execute("SELECT 1");
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    @Override
    public void close() {
        try {
            // A pooled connection would keep the lock when it goes back to its pool.
            new Session(connection).first("SELECT pg_advisory_unlock(?)", row -> row.getBoolean(1), KEY);
        } catch (SQLException e) {
            // The connection is gone, and the lock with it.
        } finally {
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // There is nothing left to lose.
        }
    }
}
