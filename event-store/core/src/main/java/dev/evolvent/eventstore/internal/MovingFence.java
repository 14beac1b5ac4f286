package dev.evolvent.eventstore.internal;

import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.Set;

/**
 * A position below which nothing can appear any more, which moves on as transactions end.
 *
 * <p>
 * First the highest visible position is noted, and then who might have a lower one and not have committed it: in this order,
 * since who begins later draws a higher one. When all of these have ended, the noted position is final. Looking costs one or
 * two short queries, and waiting is up to the caller.
 */
public final class MovingFence {

    private static final OpenWriters NOBODY = new OpenWriters(Set.of());

    private final EventTable table;
    private long position;
    private long next;
    private OpenWriters awaited = NOBODY;

    /** Begins at a position that is known to be final. */
    public MovingFence(EventTable table, long position) {
        this.table = table;
        this.position = position;
        next = position;
    }

    /** The highest visible position; 0 when there is no event. */
    public static long highest(Session session, EventTable table) throws SQLException {
        return session.number("SELECT coalesce(max(" + table.position() + "), 0) FROM " + table.sql());
    }

    /** Looks once; says whether the fence has moved. */
    public boolean advance(Session session) throws SQLException {
        if (awaited.isEmpty()) {
            long highest = highest(session, table);
            if (highest <= position) {
                return false;
            }
            next = highest;
            awaited = OpenWriters.of(session, table);
        } else {
            awaited = awaited.stillOpen(OpenWriters.of(session, table));
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

    /** Who keeps it from moving; nobody if it was not looked, or nothing is there. */
    public OpenWriters awaited() {
        return awaited;
    }
}
