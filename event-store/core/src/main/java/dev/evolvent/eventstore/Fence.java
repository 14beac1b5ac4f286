package dev.evolvent.eventstore;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.Backends;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a position below which nothing can appear any more.
 *
 * <p>
 * Positions are handed out before the transactions that got them commit, so the highest visible one says nothing about
 * those below it. But whoever holds an uncommitted position also holds a lock, until his transaction ends: on the events
 * table, and on its sequence from the moment he drew from it. So: note the highest visible position, then note who holds
 * such a lock, then wait for exactly these transactions to end. Whatever comes later draws a higher position. Nobody is
 * blocked, and no right is needed but to read the table.
 *
 * <p>
 * This relies on positions being handed out in order: a sequence with {@code CACHE 1}, drawn from within the transaction
 * that writes.
 */
public final class Fence {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 5;

    private final EventTable table;
    private final String position;

    Fence(EventTable table, String position) {
        this.table = table;
        this.position = position;
    }

    /** Waits for a minute at most. */
    public long await() {
        return await(PATIENCE);
    }

    /**
     * The highest position as of this call, as soon as all positions up to it are final; 0 when there is no event.
     *
     * @throws EvolventException
     *             {@code EV-2106} when a transaction that may still commit a lower position does not end in time; it is
     *             named
     */
    public long await(Duration patience) {
        return table.database().session(session -> await(session, patience));
    }

    private long await(Session session, Duration patience) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        long highest = session.number("SELECT coalesce(max(" + Sql.name(position) + "), 0) FROM " + table.sql());
        Set<Writer> awaited = writers(session);
        while (!awaited.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw heldBack(session, patience, awaited);
            }
            Pause.millis(POLL_MILLIS);
            awaited = stillOpen(awaited, writers(session));
        }
        return highest;
    }

    /**
     * A transaction that is prepared for a later commit goes on under another name. So where one is gone, any that are
     * prepared by now may be the same; to wait for a few too many is better than to miss one.
     */
    private static Set<Writer> stillOpen(Set<Writer> awaited, Set<Writer> now) {
        boolean oneIsGone = awaited.stream().anyMatch(writer -> !writer.isPrepared() && !now.contains(writer));
        Set<Writer> open = new HashSet<>(now);
        open.removeIf(writer -> !awaited.contains(writer) && !(oneIsGone && writer.isPrepared()));
        return open;
    }

    /** The transactions that may have drawn a position and not have ended yet, prepared ones included. */
    private Set<Writer> writers(Session session) throws SQLException {
        return new HashSet<>(session.list("""
                SELECT DISTINCT virtualtransaction, coalesce(pid, 0) FROM pg_locks
                WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND granted
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND pid IS DISTINCT FROM pg_backend_pid()
                AND relation IN (
                    SELECT to_regclass(?)
                    UNION
                    SELECT d.objid FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
                    AND d.refobjid = to_regclass(?) AND d.deptype IN ('a', 'i')
                    UNION
                    SELECT d.refobjid FROM pg_attrdef a
                    JOIN pg_depend d ON d.classid = 'pg_attrdef'::regclass AND d.objid = a.oid
                    WHERE a.adrelid = to_regclass(?) AND d.refclassid = 'pg_class'::regclass)
                """, row -> new Writer(row.getString(1), row.getInt(2)), table.sql(), table.sql(), table.sql()));
    }

    private EvolventException heldBack(Session session, Duration patience, Set<Writer> writers) throws SQLException {
        List<String> holders = Backends.describe(session, writers.stream().map(Writer::pid).toList());
        if (writers.stream().anyMatch(Writer::isPrepared)) {
            holders.add("a prepared transaction (look in pg_prepared_xacts)");
        }
        return new EvolventException(EventStoreError.FENCE_HELD_BACK, "After " + patience.toSeconds()
                + " s, the end of " + table.layout().table()
                + " is still not final, since a transaction that writes to it"
                + " has not ended: " + String.join(", ", holders)
                + ". Nothing was skipped. End that transaction, or try again later.");
    }

    private record Writer(String virtualTransaction, int pid) {

        boolean isPrepared() {
            return pid == 0;
        }
    }
}
