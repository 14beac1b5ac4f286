package dev.evolvent.eventstore.internal;

import dev.evolvent.postgres.Backends;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The open transactions, including prepared ones, that may have drawn a position: those that hold a writer's lock on
 * the events table (or a partition of it), or on the sequence of its positions. If the table does not identify its
 * sequence, any sequence counts.
 *
 * @param writers
 *            the transactions
 */
public record OpenWriters(Set<Writer> writers) {

    /** A transaction; a prepared one has no process. */
    public record Writer(String virtualTransaction, int pid) {

        boolean isPrepared() {
            return pid == 0;
        }
    }

    /** The current ones. */
    public static OpenWriters of(Session session, EventTable table) throws SQLException {
        return of(session, session.number("SELECT to_regclass(?)::oid::bigint", table.sql()));
    }

    /** The same for a table by oid, whatever its current name: a writer that uses another name holds its lock, too. */
    static OpenWriters of(Session session, long table) throws SQLException {
        return new OpenWriters(new HashSet<>(session.list("""
                WITH events AS (
                    SELECT oid FROM pg_class WHERE oid = ?
                    UNION ALL
                    SELECT inhrelid FROM pg_inherits WHERE inhparent = ?
                ), sequences AS (
                    SELECT d.objid AS oid FROM pg_depend d JOIN pg_class c ON c.oid = d.objid AND c.relkind = 'S'
                    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
                    AND d.refobjid IN (SELECT oid FROM events)
                    UNION
                    SELECT d.refobjid FROM pg_attrdef a
                    JOIN pg_depend d ON d.classid = 'pg_attrdef'::regclass AND d.objid = a.oid
                    JOIN pg_class c ON c.oid = d.refobjid AND c.relkind = 'S'
                    WHERE a.adrelid IN (SELECT oid FROM events) AND d.refclassid = 'pg_class'::regclass
                )
                SELECT DISTINCT virtualtransaction, coalesce(pid, 0) FROM pg_locks
                WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND granted
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND pid IS DISTINCT FROM pg_backend_pid()
                AND (relation IN (SELECT oid FROM events UNION ALL SELECT oid FROM sequences)
                    OR NOT EXISTS (SELECT FROM sequences)
                    AND relation IN (SELECT oid FROM pg_class WHERE relkind = 'S'))
                """, row -> new Writer(row.getString(1), row.getInt(2)), table, table)));
    }

    public boolean isEmpty() {
        return writers.isEmpty();
    }

    /**
     * Those that are still open.
     *
     * <p>
     * A prepared transaction continues under another name. So if one is gone, any that is prepared now may be the
     * same; waiting for a few too many is better than missing one.
     */
    public OpenWriters stillOpen(OpenWriters now) {
        boolean oneIsGone = writers.stream().anyMatch(writer -> !writer.isPrepared() && !now.writers.contains(writer));
        Set<Writer> open = new HashSet<>(now.writers);
        open.removeIf(writer -> !writers.contains(writer) && !(oneIsGone && writer.isPrepared()));
        return new OpenWriters(open);
    }

    /** Those that have been open for this long, including prepared ones. */
    public List<String> olderThan(Session session, int minutes) throws SQLException {
        List<String> old = new ArrayList<>(Backends.describe(session, session.list("""
                SELECT pid FROM pg_stat_activity
                WHERE pid = ANY(?) AND xact_start < clock_timestamp() - ? * interval '1 minute'""",
                row -> row.getInt(1), writers.stream().map(Writer::pid).toArray(Integer[]::new), minutes)));
        if (writers.stream().anyMatch(Writer::isPrepared)) {
            old.addAll(session.list("""
                    SELECT format('prepared transaction %s of %s', gid, prepared) FROM pg_prepared_xacts
                    WHERE database = current_database() AND prepared < clock_timestamp() - ? * interval '1 minute'""",
                    row -> row.getString(1), minutes));
        }
        return old;
    }

    /** Describes them, for a user who wants to end them. */
    public List<String> describe(Session session) throws SQLException {
        List<String> holders = Backends.describe(session, writers.stream().map(Writer::pid).toList());
        if (writers.stream().anyMatch(Writer::isPrepared)) {
            holders.add("a prepared transaction (look in pg_prepared_xacts)");
        }
        return holders;
    }
}
