package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Table;
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

    /** Where a generation is when it is not the live one. */
    static Table aside(Table live, int number) {
        return live.sibling(Sql.derivedName(live.name(), "g" + number));
    }

    /** Puts another generation in the place of the live one, which is kept, and returns the new live one. */
    static Generation exchange(Session session, Generation live, Generation other) throws SQLException {
        Table aside = aside(live.table(), live.number());
        rename(session, live.table(), aside);
        Generations.change(session, live, aside, Generation.State.KEPT);
        return promote(session, other, live.table());
    }

    /** Gives a generation the name that readers use, which is free. */
    static Generation promote(Session session, Generation generation, Table live) throws SQLException {
        rename(session, generation.table(), live);
        return Generations.change(session, generation, live, Generation.State.LIVE);
    }

    private static void rename(Session session, Table from, Table to) throws SQLException {
        session.execute("ALTER TABLE " + from.sql() + " RENAME TO " + Sql.name(to.name()));
    }
}
