package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.run.HeldLock;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.WorkLock;
import java.sql.SQLException;
import java.util.OptionalInt;

/** The lock that lets one process at a time migrate a database. */
final class MigrationLock {

    private static final WorkLock LOCK = RunKey.MIGRATION.lock();

    private MigrationLock() {}

    static HeldLock acquire(Session session, MigrationListener listener) throws SQLException {
        return LOCK.acquire(session, listener::waiting);
    }

    /** The backend pid of the session that holds it. */
    static OptionalInt holder(Session session) throws SQLException {
        return LOCK.holder(session);
    }

    static EvolventException lost() {
        return new EvolventException(MigrationError.OVERTAKEN,
                "This process no longer holds the lock that lets one process at a time migrate this database, so it "
                        + "stops. A statement of a migration may have released it: DISCARD ALL does, and "
                        + "pg_advisory_unlock_all(). Remove that statement, and apply the migration again.");
    }
}
