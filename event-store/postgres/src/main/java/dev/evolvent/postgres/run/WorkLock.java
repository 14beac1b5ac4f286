package dev.evolvent.postgres.run;

import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * A lock that one process at a time holds while it does a kind of work in a database. It belongs to a session: it holds no
 * transaction open, and the server releases it when the session ends, for whatever reason.
 *
 * <p>Behind it is a session-level advisory lock, whose keys every version of Evolvent shares.
 */
public final class WorkLock {

    private static final long POLL_MILLIS = 100;

    /** The lock's key: SQL with one parameter. */
    private final String keySql;
    private final Object key;

    private WorkLock(String keySql, Object key) {
        this.keySql = keySql;
        this.key = key;
    }

    public static WorkLock of(long key) {
        return new WorkLock("?::bigint", key);
    }

    public static WorkLock of(String name) {
        return new WorkLock("hashtextextended(?, 4)", name);
    }

    /** Acquires the lock if no other session holds it. */
    public Optional<HeldLock> tryAcquire(Session session) throws SQLException {
        return session.first("SELECT pg_try_advisory_lock(" + keySql + ")", row -> row.getBoolean(1), key).orElseThrow()
                ? Optional.of(new HeldLock(this, session))
                : Optional.empty();
    }

    /**
     * Waits for the lock by polling. A statement that waits inside PostgreSQL would hold a snapshot, and a
     * {@code CREATE INDEX CONCURRENTLY} of the process that holds the lock would wait for that snapshot: forever.
     *
     * @param waiting
     *            is called once, with the holder's backend pid or 0, if the lock is not available at once
     */
    public HeldLock acquire(Session session, IntConsumer waiting) throws SQLException {
        Optional<HeldLock> held = tryAcquire(session);
        if (held.isEmpty()) {
            waiting.accept(holder(session).orElse(0));
        }
        while (held.isEmpty()) {
            Pause.millis(POLL_MILLIS);
            held = tryAcquire(session);
        }
        return held.get();
    }

    /** The backend pid of the session that holds it. */
    public OptionalInt holder(Session session) throws SQLException {
        return session.list("""
                SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
                AND (classid::bigint << 32 | objid::bigint) = %s
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """.formatted(keySql), row -> row.getInt(1), key).stream().mapToInt(pid -> pid).findFirst();
    }

    public boolean isHeld(Session session) throws SQLException {
        return holder(session).isPresent();
    }

    void release(Session session) throws SQLException {
        session.first("SELECT pg_advisory_unlock(" + keySql + ")", row -> row.getBoolean(1), key);
    }
}
