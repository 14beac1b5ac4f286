package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.Subscription;
import dev.evolvent.eventstore.SubscriptionOptions;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.operation.NotifyOnAppend;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class SubscriptionIT {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(20);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void what_is_there_comes_first_and_then_what_comes() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "follow").withPosition().positioned();
        append(store, "A");
        try (Subscription events = store.subscribe(0)) {
            assertThat(types(events.next(AT_ONCE))).containsExactly("A");
            assertThat(events.next(AT_ONCE)).isEmpty();
            append(store, "B");
            append(store, "C");
            assertThat(types(events.next(LONG))).containsExactly("B", "C");
            assertThat(events.position()).isEqualTo(3);
        }
    }

    @Test
    void a_batch_is_no_larger_than_was_asked_for() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "batches").withPosition();
        table.fill(25);
        try (Subscription events = table.positioned().subscribe(5, EventFilter.all(),
                SubscriptionOptions.builder().batch(8).build())) {
            assertThat(events.next(LONG)).hasSize(8);
            assertThat(events.next(LONG)).hasSize(8).first().extracting(RecordedEvent::position).isEqualTo(14L);
            assertThat(events.next(LONG)).hasSize(4);
            assertThat(events.next(AT_ONCE)).isEmpty();
        }
    }

    @Test
    void large_events_come_in_smaller_batches() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "large").withPosition();
        table.fill(20);
        database.execute("UPDATE large SET payload = jsonb_build_object('big', repeat('x', 1000000))");
        try (Subscription events = table.positioned().subscribe(0)) {
            assertThat(events.next(LONG)).hasSizeLessThan(10);
            int seen = (int) events.position();
            while (seen < 20) {
                seen += events.next(LONG).size();
            }
            assertThat(events.position()).isEqualTo(20);
        }
    }

    @Test
    void with_a_filter_the_position_moves_on_all_the_same() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "filtered").withPosition().positioned();
        append(store, "Wanted");
        append(store, "Other");
        append(store, "Other");
        EventFilter wanted = EventFilter.builder().types(Set.of(EventType.of("Wanted", "1"))).build();
        try (Subscription events = store.subscribe(0, wanted, SubscriptionOptions.defaults())) {
            assertThat(types(events.next(AT_ONCE))).containsExactly("Wanted");
            assertThat(events.next(AT_ONCE)).isEmpty();
            assertThat(events.position()).isEqualTo(3);
        }
    }

    @Test
    void who_holds_it_back_is_told_with_the_lag() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "held").withPosition().positioned();
        try (Connection slow = database.connection();
                Statement statement = slow.createStatement();
                Subscription events = store.subscribe(0)) {
            slow.setAutoCommit(false);
            statement.execute("SELECT nextval('held_sequence_seq')");
            append(store, "A");

            assertThat(events.next(Duration.ofMillis(50))).isEmpty();
            Subscription.Progress held = events.progress();
            assertThat(held.lag()).isEqualTo(2);
            assertThat(held.heldBackBy()).singleElement().asString().contains("nextval('held_sequence_seq')");

            slow.rollback();
            assertThat(events.next(LONG)).hasSize(1);
            assertThat(events.progress()).isEqualTo(new Subscription.Progress(2, 2, 2, List.of()));
        }
    }

    @Test
    void notifications_wake_it_up_although_it_hardly_ever_asks() throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "notified").withPosition();
        MigrationRunner runner = MigrationRunner.of(database.pool(),
                List.of(Migration.of(1, "notify", new NotifyOnAppend(table.table()))));
        runner.apply();
        SubscriptionOptions lazy = SubscriptionOptions.builder().pollInterval(Duration.ofMinutes(5)).build();
        WritableEventStore store = table.positioned();
        try (Subscription events = store.subscribe(0, EventFilter.all(), lazy)) {
            // Long enough for it to wait for seconds: then only a notification comes sooner.
            assertThat(events.next(Duration.ofMillis(700))).isEmpty();
            CompletableFuture<List<RecordedEvent>> next = CompletableFuture.supplyAsync(() -> events.next(LONG));
            long before = System.nanoTime();
            append(store, "A");
            assertThat(types(next.get(20, TimeUnit.SECONDS))).containsExactly("A");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(600));
        }
        runner.undoLast();
        append(store, "B");
    }

    @Test
    void a_server_that_stays_away_is_an_error_in_the_end() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "away").withPosition();
        PGSimpleDataSource dataSource = (PGSimpleDataSource) database.dataSource();
        EventStore store = EventStore.open(dataSource, StoreLayout.documentStore().toBuilder().table(table.table())
                .position("sequence").build());
        dataSource.setPortNumbers(new int[]{1});
        try (Subscription events = store.subscribe(0, EventFilter.all(),
                SubscriptionOptions.builder().reconnectFor(Duration.ofMillis(100)).build())) {
            assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> events.next(LONG))
                    .withMessageStartingWith("EV-2001");
        }
    }

    private static List<String> types(List<RecordedEvent> events) {
        return events.stream().map(event -> event.type().name()).toList();
    }

    private static void append(WritableEventStore store, String type) {
        store.append(new StreamId("document", UUID.randomUUID().toString()), ExpectedVersion.noStream(),
                List.of(NewEvent.of(EventType.of(type, "1"), "{}")));
    }
}
