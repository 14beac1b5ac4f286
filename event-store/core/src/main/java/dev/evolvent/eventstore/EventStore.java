package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The events of one table, with all that can be done with a table that is only read. A method that needs less asks for one of
 * the capabilities: {@link ReadEvents}, {@link ReadStreams}, {@link FollowEvents}, {@link FindEvents}, {@link CountEvents},
 * {@link EventPositions}.
 *
 * {@snippet :
 * StoreLayout layout = StoreLayout.documentStore().toBuilder().position("sequence").build();
 * EventStore store = EventStore.open(dataSource, layout);
 * try (Stream<CurrentEvent<?>> events = store.readAll(registry, 0)) {
 *     events.forEach(event -> ...);
 * }
 * }
 *
 * <ul>
 * <li>Reading never passes the {@link Fence}, so that no event of a slow transaction is skipped, and needs as much memory as a
 * page of events, however many there are.
 * <li>Safe for use by many threads. Each call takes its connections from the data source and returns them; a stream of events
 * does so when it is closed.
 * </ul>
 */
public sealed interface EventStore
        extends
            ReadEvents,
            ReadStreams,
            FollowEvents,
            FindEvents,
            CountEvents,
            EventPositions
        permits TableEventStore, WritableEventStore {

    /**
     * Opens a table.
     *
     * @throws dev.evolvent.EvolventException
     *             {@code EV-2101} if the table lacks columns that the layout names; all of them are named
     */
    static EventStore open(DataSource dataSource, StoreLayout layout) {
        return new TableEventStore(EventTable.find(new Database(dataSource), layout));
    }

    /**
     * The same events, where {@code readAll} reads them from a replica. The primary still determines what is final, and the
     * reader waits until the replica has replayed that.
     */
    EventStore readingFrom(DataSource replica, Duration patience);

    StoreLayout layout();
}
