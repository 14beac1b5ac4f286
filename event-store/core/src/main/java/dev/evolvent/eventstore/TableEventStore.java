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

/** The events of one table. */
sealed class TableEventStore implements EventStore permits WritableTable {

    private final EventTable table;

    /** Connections for reading many events. */
    private final Supplier<Connection> bulkReads;

    TableEventStore(EventTable table) {
        this(table, table.database()::connect);
    }

    private TableEventStore(EventTable table, Supplier<Connection> bulkReads) {
        this.table = table;
        this.bulkReads = bulkReads;
    }

    @Override
    public EventStore readingFrom(DataSource replica, Duration patience) {
        return new TableEventStore(table, new Replica(table.database(), new Database(replica), patience)::connect);
    }

    @Override
    public StoreLayout layout() {
        return table.layout();
    }

    @Override
    public Stream<RecordedEvent> readAll(long after, EventFilter filter) {
        return readAll(after, fence().await(), filter);
    }

    @Override
    public Stream<RecordedEvent> readAll(long after, long upTo, EventFilter filter) {
        Conditions conditions = filter.on(table);
        return EventPages.stream(table, bulkReads.get(), conditions.sql(), after, upTo)
                .filter(conditions.rest());
    }

    @Override
    public EventReader reader(UpcasterRegistry registry) {
        return registry.reader(new OnFailure.Fail(), this::history);
    }

    private void history(StreamId stream, long after, long before, Consumer<RecordedEvent> events) {
        new StreamPages(table, stream, after, before).forEachRemaining(events);
    }

    @Override
    public Stream<RecordedEvent> readStream(StreamId stream, long after) {
        Iterator<RecordedEvent> events = new StreamPages(table, stream, after, Long.MAX_VALUE);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(events,
                Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE), false);
    }

    @Override
    public Optional<RecordedEvent> find(String id) {
        return first("WHERE " + table.matches(Attribute.ID, id));
    }

    @Override
    public Optional<RecordedEvent> at(long position) {
        return first("WHERE " + table.position() + " = " + position);
    }

    private Optional<RecordedEvent> first(String condition) {
        return table.database().session(session -> new EventRow(table).list(session, condition + " LIMIT 1")).stream()
                .findFirst();
    }

    @Override
    public boolean hasAny(Set<String> names) {
        String one = "SELECT count(*) FROM (SELECT FROM " + table.sql() + " WHERE true"
                + EventFilter.builder().names(names).build().on(table).sql() + " LIMIT 1) AS one";
        return table.database().session(session -> session.number(one)) > 0;
    }

    @Override
    public long beforeLast(int events, EventFilter filter) {
        String last = "SELECT " + table.position() + " AS position FROM " + table.sql() + " WHERE true"
                + filter.on(table).sql() + " ORDER BY " + table.position() + " DESC OFFSET " + events + " LIMIT 1";
        return table.database()
                .session(session -> session.number("SELECT coalesce((" + last + "), " + BEGINNING + ")"));
    }

    @Override
    public Map<EventType, Long> count(EventFilter filter, long upTo) {
        String type = table.text(Attribute.TYPE) + ", " + table.text(Attribute.REVISION);
        String sql = "SELECT " + type + ", count(*) FROM " + table.sql() + " WHERE " + table.position() + " <= ?"
                + filter.on(table).sql() + " GROUP BY 1, 2";
        return table.database().session(session -> session.list(sql,
                row -> Map.entry(new EventType(row.getString(1), Revision.of(row.getString(2))), row.getLong(3)),
                upTo)).stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Subscription subscribe(long after, EventFilter filter, SubscriptionOptions options) {
        return new Subscription(table, filter.on(table), after, options);
    }

    @Override
    public Fence fence() {
        return new Fence(table);
    }

    @Override
    public Set<EventType> types() {
        String sql = "SELECT DISTINCT " + table.text(Attribute.TYPE) + ", " + table.text(Attribute.REVISION) + " FROM "
                + table.sql();
        return Set.copyOf(table.database().session(session -> session.list(sql,
                row -> new EventType(row.getString(1), Revision.of(row.getString(2))))));
    }
}
