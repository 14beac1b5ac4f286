package dev.evolvent.projections;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.audit.Audit;
import dev.evolvent.eventstore.sql.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The table {@code evolvent.projection_slices}: the parts of a generation's replay that several processes share. Each has a
 * checkpoint of its own. Whoever works on one holds a lock of his session, which ends with it.
 */
final class Slices {

    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS evolvent.projection_slices (
                projection text NOT NULL,
                generation integer NOT NULL,
                slice      integer NOT NULL,
                slices     integer NOT NULL,
                state      text NOT NULL,
                position   bigint NOT NULL,
                up_to      bigint NOT NULL,
                reached    bigint NOT NULL,
                events     bigint NOT NULL DEFAULT 0,
                host       text,
                process    bigint,
                beat_at    timestamptz,
                PRIMARY KEY (projection, generation, slice)
            )""";

    private static final String OF = " FROM evolvent.projection_slices WHERE projection = ? AND generation = ?";

    private Slices() {}

    static void create(Session session) throws SQLException {
        session.execute(CREATE);
    }

    static void make(Session session, Generation whole, int number, long upTo) throws SQLException {
        session.update("""
                INSERT INTO evolvent.projection_slices
                    (projection, generation, slice, slices, state, position, up_to, reached)
                SELECT ?, ?, slice, ?, ?, ?, ?, ? FROM generate_series(1, ?) AS slice""", whole.projection(),
                whole.number(), number, whole.state().toString(), whole.position(), upTo, whole.position(), number);
    }

    /** All of a generation, in their order; none if it is done by one process. */
    static List<Generation> of(Session session, Generation whole) throws SQLException {
        return session.list("SELECT slice, slices, state, position" + OF + " ORDER BY slice",
                row -> slice(row, whole), whole.projection(), whole.number());
    }

    private static Generation slice(ResultSet row, Generation whole) throws SQLException {
        return whole.sliced(new Slice(row.getInt(1), row.getInt(2)), Generation.State.of(row.getString(3)),
                row.getLong(4));
    }

    /** How far those of a generation go; empty if it has none. */
    static OptionalLong upTo(Session session, Generation whole) throws SQLException {
        return session.first("SELECT up_to" + OF, row -> OptionalLong.of(row.getLong(1)), whole.projection(),
                whole.number()).orElse(OptionalLong.empty());
    }

    /** Locks the row of a slice until the transaction ends. */
    static Optional<Generation> lock(Session session, Generation whole, Slice slice) throws SQLException {
        return session.first("SELECT slice, slices, state, position" + OF + " AND slice = ? FOR UPDATE",
                row -> slice(row, whole), whole.projection(), whole.number(), slice.number());
    }

    static Generation change(Session session, Generation slice) throws SQLException {
        session.update("""
                UPDATE evolvent.projection_slices SET state = ?, position = ?, reached = ?
                WHERE projection = ? AND generation = ? AND slice = ?""", slice.state().toString(), slice.position(),
                slice.position(), slice.projection(), slice.number(), slice.slice().number());
        return slice;
    }

    /** Takes one that is not loaded yet, and that nobody is at, for this session. */
    static Optional<Generation> take(Session lease, Generation whole) throws SQLException {
        for (Generation slice : of(lease, whole)) {
            if (slice.state() == Generation.State.REPLAYING && ProjectionLock.takeSlice(lease, slice)) {
                Optional<Generation> now = of(lease, whole).stream()
                        .filter(each -> each.slice().equals(slice.slice())
                                && each.state() == Generation.State.REPLAYING)
                        .findFirst();
                if (now.isPresent()) {
                    beat(lease, now.get(), now.get().position(), 0);
                    return now;
                }
                ProjectionLock.releaseSlice(lease, slice);
            }
        }
        return Optional.empty();
    }

    /** Notes who is at a slice, and how far; false if there is no such slice any more. */
    static boolean beat(Session session, Generation slice, long reached, long moreEvents) throws SQLException {
        return session.update("""
                UPDATE evolvent.projection_slices SET reached = ?, events = events + ?, host = ?, process = ?,
                    beat_at = clock_timestamp() WHERE projection = ? AND generation = ? AND slice = ?""", reached,
                moreEvents, Audit.host(), ProcessHandle.current().pid(), slice.projection(), slice.number(),
                slice.slice().number()) > 0;
    }

    /**
     * All slices of a generation taken together.
     *
     * @param events
     *            how many of the store's events that amounts to: each slice reads all of them
     * @param workers
     *            how many were worked on in the last seconds
     */
    record Sum(int slices, long events, long position, int workers) {}

    static Sum sum(Session session, Generation whole) throws SQLException {
        return session.first("""
                SELECT count(*), coalesce(sum(events) / count(*), 0)::bigint,
                    coalesce(avg(greatest(reached, 0)), 0)::bigint,
                    count(*) FILTER (WHERE state = 'replaying' AND beat_at > clock_timestamp() - interval '3 s')
                """ + OF, row -> new Sum(row.getInt(1), row.getLong(2), row.getLong(3), row.getInt(4)),
                whole.projection(), whole.number()).orElseThrow();
    }

    static List<SliceStatus> statuses(Session session, Generation whole) throws SQLException {
        List<SliceStatus> statuses = session.list(
                "SELECT slice, slices, state, reached, up_to, events, host, process" + OF + " ORDER BY slice",
                row -> new SliceStatus(new Slice(row.getInt(1), row.getInt(2)),
                        Generation.State.of(row.getString(3)), row.getLong(4), row.getLong(5), row.getLong(6),
                        Optional.ofNullable(row.getString(7)), row.getLong(8), false),
                whole.projection(), whole.number());
        for (int i = 0; i < statuses.size(); i++) {
            SliceStatus each = statuses.get(i);
            if (ProjectionLock.isSliceHeld(session, whole.sliced(each.slice(), each.state(), EventStore.BEGINNING))) {
                statuses.set(i, new SliceStatus(each.slice(), each.state(), each.position(), each.upTo(),
                        each.events(), each.host(), each.process(), true));
            }
        }
        return statuses;
    }

    static void drop(Session session, Generation whole) throws SQLException {
        session.update("DELETE" + OF, whole.projection(), whole.number());
    }
}
