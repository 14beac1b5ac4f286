package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.upcasters.event.StreamId;
import java.util.List;
import javax.sql.DataSource;

/**
 * The events of one table that Evolvent may append to.
 *
 * {@snippet :
 * WritableEventStore store = WritableEventStore.create(dataSource);
 * long version = store.append(stream, ExpectedVersion.exactly(4), List.of(NewEvent.of(type, payload)));
 * }
 *
 * <ul>
 * <li>An append is one statement: all of its events are stored, or none.
 * <li>Of several writers who saw the same version of a stream, one succeeds and the others get a
 * {@link VersionConflictException}; the unique index on stream and version decides.
 * <li>Appending the same events (by their ids) again changes nothing and succeeds, so that a caller who lost the answer can
 * ask again.
 * </ul>
 */
public final class WritableEventStore extends EventStore {

    /** Looked up at the first append: what identifies a stream does not change from one append to the next. */
    private final Append append;

    private WritableEventStore(EventTable table) {
        super(table);
        append = Append.to(table);
    }

    /**
     * Creates Evolvent's own table, {@code evolvent.events}, where it is not there yet, and opens it. Several processes may
     * do so at once. Where the table is there, no right to create anything is needed.
     */
    public static WritableEventStore create(DataSource dataSource) {
        OwnTable.createIfMissing(new Database(dataSource));
        return open(dataSource, WritableLayout.evolvent());
    }

    /** Looks whether the table has the columns that the layout names, and what makes appending to it safe. */
    public static WritableEventStore open(DataSource dataSource, WritableLayout layout) {
        return new WritableEventStore(EventTable.find(new Database(dataSource), layout.layout()));
    }

    /**
     * Appends events to a stream: all of them or none.
     *
     * @return the version of the last event
     * @throws VersionConflictException
     *             when the stream is not at the expected version
     */
    public long append(StreamId stream, ExpectedVersion expected, List<NewEvent> events) {
        return append.append(stream, expected, events);
    }
}
