package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.Conditions;
import dev.evolvent.eventstore.internal.EventPages;
import dev.evolvent.eventstore.internal.EventRow;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.Replica;
import dev.evolvent.eventstore.internal.StreamPages;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.Connection;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/**
 * The events of one table.
 *
 * {@snippet :
 * EventStore store = EventStore.open(dataSource, StoreLayout.documentStore().toBuilder().position("sequence").build());
 * try (Stream<CurrentEvent<?>> events = store.readAll(registry, 0)) {
 *     events.forEach(event -> ...);
 * }
 * }
 *
 * <ul>
 * <li>Reading never goes beyond the {@link Fence}, so that no event of a slow transaction is skipped, and needs as much
 * memory as a page of events, however many there are.
 * <li>Safe for use by many threads. Each call takes its connections from the data source and gives them back; a stream
 * of events does so when it is closed.
 * </ul>
 */
public sealed class EventStore permits WritableEventStore {

    /** The position before all others. */
    public static final long BEGINNING = Long.MIN_VALUE;

    private final EventTable table;

    /** Connections for reading many events. */
    private final Supplier<Connection> bulkReads;

    EventStore(EventTable table) {
        this(table, table.database()::connect);
    }

    private EventStore(EventTable table, Supplier<Connection> bulkReads) {
        this.table = table;
        this.bulkReads = bulkReads;
    }

    /** Looks whether the table has the columns that the layout names; says all that are missing if it has not. */
    public static EventStore open(DataSource dataSource, StoreLayout layout) {
        return new EventStore(EventTable.find(new Database(dataSource), layout));
    }

    /**
     * The same events, where those who read many of them ({@code readAll}) read them from a replica. What is final is still
     * found out on the primary, and the replica is waited for until it has come so far.
     */
    public EventStore readingFrom(DataSource replica, Duration patience) {
        return new EventStore(table, new Replica(table.database(), new Database(replica), patience)::connect);
    }

    public StoreLayout layout() {
        return table.layout();
    }

    /** The events behind a position up to the fence, as they are stored. To be closed. */
    public Stream<RecordedEvent> readAll(long after) {
        return readAll(after, EventFilter.all());
    }

    /** Those of the events behind a position up to the fence that a filter wants, as they are stored. To be closed. */
    public Stream<RecordedEvent> readAll(long after, EventFilter filter) {
        return readAll(after, fence().await(), filter);
    }

    /**
     * Those of the events behind a position up to another one that a filter wants, as they are stored. The caller knows that
     * the other one is below the fence. To be closed.
     */
    public Stream<RecordedEvent> readAll(long after, long upTo, EventFilter filter) {
        Conditions conditions = filter.on(table);
        return EventPages.stream(table, bulkReads.get(), conditions.sql(), after, upTo)
                .filter(conditions.rest());
    }

    /** The events behind a position up to the fence, each in its current form. To be closed. */
    public Stream<CurrentEvent<?>> readAll(UpcasterRegistry registry, long after) {
        return readAll(registry, after, EventFilter.all());
    }

    /** Those of the events behind a position up to the fence that a filter wants, each in its current form. To be closed. */
    public Stream<CurrentEvent<?>> readAll(UpcasterRegistry registry, long after, EventFilter filter) {
        EventReader reader = reader(registry);
        return readAll(after, filter).mapMulti((event, current) -> reader.read(event).forEach(current));
    }

    /** A reader for one thread that finds earlier events of a stream in this store, for the steps that recall some. */
    public EventReader reader(UpcasterRegistry registry) {
        return registry.reader(new OnFailure.Fail(), this::history);
    }

    private void history(StreamId stream, long after, long before, Consumer<RecordedEvent> events) {
        new StreamPages(table, stream, after, before).forEachRemaining(events);
    }

    /** The events of a stream, in the order of their versions. Read as they are asked for; there is nothing to close. */
    public Stream<RecordedEvent> readStream(StreamId stream) {
        return readStream(stream, Long.MIN_VALUE);
    }

    /** The events of a stream behind a version, in the order of their versions. There is nothing to close. */
    public Stream<RecordedEvent> readStream(StreamId stream, long after) {
        Iterator<RecordedEvent> events = new StreamPages(table, stream, after, Long.MAX_VALUE);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(events,
                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE), false);
    }

    /** The event with an id, if there is one. */
    public Optional<RecordedEvent> find(String id) {
        return first("WHERE " + table.matches(Attribute.ID, id));
    }

    /** The event at a position, if there is one. */
    public Optional<RecordedEvent> at(long position) {
        return first("WHERE " + table.position() + " = " + position);
    }

    private Optional<RecordedEvent> first(String condition) {
        return table.database().session(session -> new EventRow(table).list(session, condition + " LIMIT 1")).stream()
                .findFirst();
    }

    /** Whether there is an event of one of these names. */
    public boolean hasAny(Set<String> names) {
        String one = "SELECT count(*) FROM (SELECT FROM " + table.sql() + " WHERE true"
                + EventFilter.builder().names(names).build().on(table).sql() + " LIMIT 1) AS one";
        return table.database().session(session -> session.number(one)) > 0;
    }

    /** The position behind which there are so many of the events that a filter wants; the beginning if there are fewer. */
    public long beforeLast(int events, EventFilter filter) {
        String last = "SELECT " + table.position() + " AS position FROM " + table.sql() + " WHERE true"
                + filter.on(table).sql() + " ORDER BY " + table.position() + " DESC OFFSET " + events + " LIMIT 1";
        return table.database()
                .session(session -> session.number("SELECT coalesce((" + last + "), " + BEGINNING + ")"));
    }

    /** How many of the events up to a position a filter wants, by the types that they are stored under. */
    public Map<EventType, Long> count(EventFilter filter, long upTo) {
        String type = table.text(Attribute.TYPE) + ", " + table.text(Attribute.REVISION);
        String sql = "SELECT " + type + ", count(*) FROM " + table.sql() + " WHERE " + table.position() + " <= ?"
                + filter.on(table).sql() + " GROUP BY 1, 2";
        return table.database().session(session -> session.list(sql,
                row -> Map.entry(new EventType(row.getString(1), Revision.of(row.getString(2))), row.getLong(3)),
                upTo)).stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The events behind a position as they come, without end. To be closed. */
    public Subscription subscribe(long after) {
        return subscribe(after, EventFilter.all(), SubscriptionOptions.defaults());
    }

    /** Those of the events behind a position that a filter wants as they come, without end. To be closed. */
    public Subscription subscribe(long after, EventFilter filter, SubscriptionOptions options) {
        return new Subscription(table, filter.on(table), after, options);
    }

    /** The position below which nothing can appear any more. */
    public Fence fence() {
        return new Fence(table);
    }

    /** The types and revisions that are stored. */
    public Set<EventType> types() {
        String sql = "SELECT DISTINCT " + table.text(Attribute.TYPE) + ", " + table.text(Attribute.REVISION) + " FROM "
                + table.sql();
        return Set.copyOf(table.database().session(session -> session.list(sql,
                row -> new EventType(row.getString(1), Revision.of(row.getString(2))))));
    }
}
