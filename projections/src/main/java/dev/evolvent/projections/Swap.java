package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.Table;
import dev.evolvent.eventstore.sql.DatabaseException;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Gives tables other names under a lock that nobody has to queue behind for long. */
final class Swap {

    private static final int LOCK_TIMEOUT_MILLIS = 100;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private Swap() {}

    /** Locks a table against everybody until the transaction ends, and returns when (by {@code nanoTime}) it was had. */
    static long lock(Session session, Table table) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        session.execute("SET LOCAL lock_timeout = " + LOCK_TIMEOUT_MILLIS);
        while (true) {
            Savepoint before = session.connection().setSavepoint();
            try {
                session.execute("LOCK TABLE " + table.sql() + " IN ACCESS EXCLUSIVE MODE");
                return System.nanoTime();
            } catch (SQLException e) {
                if (!DatabaseException.of(e).isLockTimeout()) {
                    throw e;
                }
                session.connection().rollback(before);
                if (System.nanoTime() > deadline) {
                    throw new EvolventException(ProjectionError.SWAP_BLOCKED, "Table " + table
                            + " is used without a break, so the new table could not take its place within "
                            + TimeUnit.NANOSECONDS.toSeconds(PATIENCE_NANOS)
                            + " s. The live table is untouched, and the"
                            + " new one is kept: rebuild again, and it goes on from here.", e);
                }
                Pause.millis(ThreadLocalRandom.current().nextLong(20, 200));
            }
        }
    }

    static void rename(Session session, Table from, Table to) throws SQLException {
        session.execute("ALTER TABLE " + from.sql() + " RENAME TO " + Sql.name(to.name()));
    }
}
