package dev.evolvent.eventstore.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.LayoutError;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.Set;

/**
 * A position below which nothing can appear any more, which advances as transactions end.
 *
 * <p>
 * It notes the highest visible position first, and then the transactions that may have a lower uncommitted one: in
 * this order, since later transactions draw higher positions. When all of these have ended, the noted position is
 * final. A check costs one or two short queries, and waiting is up to the caller.
 *
 * <p>
 * This holds for one table only. A migration may give its name to another table, or to a view, and then writers to
 * the table are not found by its name. Therefore each check also compares the table's oid.
 */
public final class MovingFence {

    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_COLUMN = "42703";
    private static final OpenWriters NOBODY = new OpenWriters(Set.of());

    private final EventTable table;
    private long position;
    private long next;
    private OpenWriters awaited = NOBODY;

    /** The oid of the table; 0 before the first check. */
    private long number;

    /** Starts at a position that is known to be final. */
    public MovingFence(EventTable table, long position) {
        this.table = table;
        this.position = position;
        next = position;
    }

    /** The highest visible position; 0 if there is no event. */
    public static long highest(Session session, EventTable table) throws SQLException {
        return session.number("SELECT coalesce(max(" + table.position() + "), 0) FROM " + table.sql());
    }

    /** The result of one check, on one table. */
    private record Look(long highest, long number) {}

    /**
     * Until the end of the statement or transaction, no session can give the name to another table: it is being read.
     */
    private Look look(Session session) throws SQLException {
        try {
            return session.first("SELECT coalesce(max(" + table.position() + "), 0), (SELECT oid::bigint FROM pg_class"
                    + " WHERE oid = to_regclass(?) AND relkind <> 'v') FROM " + table.sql(),
                    row -> new Look(row.getLong(1), row.getLong(2)), table.sql()).orElseThrow();
        } catch (SQLException e) {
            if (UNDEFINED_COLUMN.equals(e.getSQLState())) {
                throw new EvolventException(LayoutError.DOES_NOT_FIT, "Column " + table.position() + " of table "
                        + table.layout().table()
                        + ", by which events were read so far, is not there any more. Nothing was"
                        + " skipped. Open the store again by its current name, and continue after the position that"
                        + " was reached.", e);
            }
            if (!UNDEFINED_TABLE.equals(e.getSQLState())) {
                throw e;
            }
            if (!session.connection().getAutoCommit()) {
                session.connection().rollback();
            }
            throw replaced(session);
        }
    }

    /** The highest visible position of the followed table; 0 if there is no event. */
    public long highest(Session session) throws SQLException {
        Look look = look(session);
        require(session, look);
        return look.highest();
    }

    /** Checks that the name still refers to the same table as at the first check. */
    public void requireSameTable(Session session) throws SQLException {
        require(session, look(session));
    }

    private void require(Session session, Look look) throws SQLException {
        if (look.number() == 0 || (number != 0 && look.number() != number)) {
            throw replaced(session);
        }
        number = look.number();
    }

    private EvolventException replaced(Session session) throws SQLException {
        String now = session.first("SELECT (SELECT oid::regclass::text FROM pg_class WHERE oid = ?)",
                row -> String.valueOf(row.getString(1)), number).orElseThrow();
        return new EvolventException(LayoutError.TABLE_REPLACED, "The name " + table.layout().table()
                + " does not mean the table of the events any more, or not the one that was read by it so far"
                + (number == 0 ? "" : now.equals("null") ? ", which is gone" : ", which is called " + now + " now")
                + ". Programs that write to them might not be seen, so nothing more is read. Nothing was skipped. Open the store"
                + " again by the current name of the table, and continue after the position that was reached.");
    }

    /** Checks once; returns whether the fence has advanced. */
    public boolean advance(Session session) throws SQLException {
        if (awaited.isEmpty()) {
            Look look = look(session);
            require(session, look);
            if (look.highest() <= position) {
                return false;
            }
            next = look.highest();
            awaited = OpenWriters.of(session, number);
        } else {
            awaited = awaited.stillOpen(OpenWriters.of(session, number));
        }
        if (awaited.isEmpty()) {
            position = next;
            return true;
        }
        return false;
    }

    public long position() {
        return position;
    }

    /** The transactions that hold the fence back; empty before the first check, or if there are none. */
    public OpenWriters awaited() {
        return awaited;
    }
}
