package dev.evolvent.docs;

import dev.evolvent.eventstore.AppendEvents;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventPositions;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.FollowEvents;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.eventstore.ReadStreams;
import dev.evolvent.eventstore.Subscription;
import dev.evolvent.eventstore.SubscriptionOptions;
import dev.evolvent.eventstore.VersionConflictException;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.operation.NotifyOnAppend;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The examples of docs/guide/read-follow-append.md. */
final class FollowExample {

    record OrderPlaced(String orderId) {}

    private FollowExample() {}

    // tag::open
    static EventStore open(DataSource dataSource) {
        return EventStore.open(dataSource, StoreLayout.preset("axon4-jdbc"));
    }
    // end::open

    // tag::filter
    static List<OrderPlaced> ordersOf(ReadEvents store, UpcasterRegistry registry, String tenant) {
        EventFilter placed = EventFilter.builder().readAs(registry, OrderPlaced.class).tenant(tenant).build();
        try (Stream<CurrentEvent<?>> events = store.readAll(registry, EventPositions.BEGINNING, placed)) {
            return events.map(CurrentEvent::body).filter(OrderPlaced.class::isInstance).map(OrderPlaced.class::cast)
                    .toList();
        }
    }
    // end::filter

    // tag::stream
    static long amountOf(ReadStreams store, String account) {
        return store.readStream(new StreamId("account", account))
                .mapToLong(event -> event.payload().tree().path("amount").asLong())
                .sum();
    }
    // end::stream

    // tag::append
    static long deposit(AppendEvents store, String account, long version, long amount) {
        NewEvent deposited = NewEvent.of(EventType.of("Deposited", "1"), "{\"amount\": " + amount + "}");
        try {
            return store.append(new StreamId("account", account), ExpectedVersion.exactly(version), List.of(deposited));
        } catch (VersionConflictException e) {
            // Somebody was faster: read what he has done, and decide again.
            return store.append(new StreamId("account", account), ExpectedVersion.exactly(e.actualVersion()),
                    List.of(deposited));
        }
    }
    // end::append

    // tag::writable
    static WritableEventStore writable(DataSource dataSource) {
        return WritableEventStore.open(dataSource,
                WritableLayout.documentStore().toBuilder().position("sequence").build());
    }
    // end::writable

    // tag::follow
    static void follow(FollowEvents store, DataSource dataSource, BooleanSupplier running) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Subscription events = store.subscribe(checkpoint(connection))) {
            connection.setAutoCommit(false);
            while (running.getAsBoolean()) {
                List<RecordedEvent> batch = events.next(Duration.ofSeconds(1));
                count(connection, batch);
                keep(connection, events.position());
                connection.commit();
            }
        }
    }
    // end::follow

    // tag::options
    static Subscription patient(FollowEvents store, long checkpoint) {
        return store.subscribe(checkpoint, EventFilter.builder().category("account").build(),
                SubscriptionOptions.builder().batch(100).reconnectFor(Duration.ofMinutes(10)).build());
    }
    // end::options

    // tag::notify
    static void notifyOnAppend(DataSource dataSource, StoreLayout layout) {
        Migration notify = Migration.of(1, "notify on append", new NotifyOnAppend(layout.table()));
        MigrationRunner.of(dataSource, List.of(notify)).apply();
    }
    // end::notify

    // tag::replica
    static long countOnReplica(EventStore store, DataSource replica) {
        try (Stream<RecordedEvent> events = store.readingFrom(replica, Duration.ofSeconds(30)).readAll(0)) {
            return events.count();
        }
    }
    // end::replica

    private static long checkpoint(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT position FROM counted")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void count(Connection connection, List<RecordedEvent> events) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE counted SET events = events + ?")) {
            update.setLong(1, events.size());
            update.executeUpdate();
        }
    }

    private static void keep(Connection connection, long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE counted SET position = ?")) {
            update.setLong(1, position);
            update.executeUpdate();
        }
    }
}
