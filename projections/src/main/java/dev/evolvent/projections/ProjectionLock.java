package dev.evolvent.projections;

import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one process at a time do something with a projection. A session-level advisory lock: it ends with its connection, and
 * holds no transaction open. Whoever writes looks besides whether the generation is still what he knows it to be, so that even
 * a lock that was lost unnoticed lets nobody do anything twice.
 */
final class ProjectionLock {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLock.class);

    /** Changing which generations there are. */
    private static final String REBUILD = "evolvent.projection ";
    /** Following the store. */
    private static final String RUN = "evolvent.projection run ";
    private static final String RUN_KEPT = "evolvent.projection run kept ";

    private ProjectionLock() {}

    static boolean take(Session session, String projection) throws SQLException {
        return tryLock(session, REBUILD + projection);
    }

    static void release(Session session, String projection) {
        unlock(session, REBUILD + projection);
    }

    static boolean takeForRunning(Session session, String projection, boolean kept) throws SQLException {
        return tryLock(session, (kept ? RUN_KEPT : RUN) + projection);
    }

    static void releaseForRunning(Session session, String projection, boolean kept) {
        unlock(session, (kept ? RUN_KEPT : RUN) + projection);
    }

    static boolean isHeld(Session session, String projection) throws SQLException {
        return isHeldByName(session, REBUILD + projection);
    }

    static boolean isRunning(Session session, String projection) throws SQLException {
        return isHeldByName(session, RUN + projection);
    }

    private static boolean isHeldByName(Session session, String name) throws SQLException {
        return session.number("""
                SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
                AND (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 4)
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """, name) > 0;
    }

    private static boolean tryLock(Session session, String name) throws SQLException {
        return session.first("SELECT pg_try_advisory_lock(hashtextextended(?, 4))", row -> row.getBoolean(1), name)
                .orElseThrow();
    }

    /** On a connection that is gone, there is no lock either, and what went wrong is told by something else. */
    private static void unlock(Session session, String name) {
        try {
            session.first("SELECT pg_advisory_unlock(hashtextextended(?, 4))", row -> row.getBoolean(1), name);
        } catch (SQLException e) {
            LOG.debug("the lock's connection is gone", e);
        }
    }
}
