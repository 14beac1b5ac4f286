package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.upcasters.event.StreamId;
import java.util.List;
import javax.sql.DataSource;

/**
 * The events of one table to which Evolvent may append.
 *
 * {@snippet :
 * WritableEventStore store = WritableEventStore.create(dataSource);
 * long version = store.append(stream, ExpectedVersion.exactly(4), List.of(NewEvent.of(type, payload)));
 * }
 *
 * <ul>
 * <li>An append is one statement: all of its events are stored, or none.
 * <li>Of several writers that saw the same version of a stream, one succeeds and the others get a
 * {@link VersionConflictException}; the unique index on stream and version decides.
 * <li>Appending the same events (by their ids) again changes nothing and succeeds, so that a caller can retry after a
 * lost answer.
 * </ul>
 */
public final class WritableEventStore extends EventStore {

    /** Looked up at the first append: the columns that identify a stream do not change between appends. */
    private final Append append;

    private WritableEventStore(EventTable table) {
        super(table);
        append = Append.to(table);
    }

    /**
     * Opens Evolvent's own table, {@code evolvent.events}, and creates it if missing. Safe for concurrent processes. If
     * the table exists, no right to create anything is needed.
     */
    public static WritableEventStore create(DataSource dataSource) {
        OwnTable.createIfMissing(new Database(dataSource));
        return open(dataSource, WritableLayout.evolvent());
    }

    /**
     * Opens the store and checks that the table has the columns that the layout names, and what makes appending safe.
     */
    public static WritableEventStore open(DataSource dataSource, WritableLayout layout) {
        return new WritableEventStore(EventTable.find(new Database(dataSource), layout.layout()));
    }

    /**
     * Appends events to a stream: all of them or none.
     *
     * @return the version of the last event
     * @throws VersionConflictException
     *             if the stream is not at the expected version
     */
    public long append(StreamId stream, ExpectedVersion expected, List<NewEvent> events) {
        return append.append(stream, expected, events);
    }
}
