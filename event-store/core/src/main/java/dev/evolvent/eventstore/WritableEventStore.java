package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.postgres.Database;
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
 * <li>If several writers expect the same version of a stream, one succeeds and the others get a
 * {@link VersionConflictException}; the unique index on stream and version decides.
 * <li>Appending the same events (by their ids) again changes nothing and succeeds, so that a caller that lost the answer can
 * retry.
 * </ul>
 */
public sealed interface WritableEventStore extends EventStore, AppendEvents permits WritableTable {

    /**
     * Creates Evolvent's own table, {@code evolvent.events}, if it is missing, and opens it. Several processes may do so at
     * once. If the table exists, no right to create anything is needed.
     */
    static WritableEventStore create(DataSource dataSource) {
        OwnTable.createIfMissing(new Database(dataSource));
        return open(dataSource, WritableLayout.evolvent());
    }

    /** Opens a table, and checks that it has the columns that the layout names, and what makes appending to it safe. */
    static WritableEventStore open(DataSource dataSource, WritableLayout layout) {
        return new WritableTable(EventTable.find(new Database(dataSource), layout.layout()));
    }
}
