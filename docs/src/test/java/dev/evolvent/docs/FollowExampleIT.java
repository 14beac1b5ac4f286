package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.docs.FollowExample.OrderPlaced;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.Subscription;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FollowExampleIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void an_empty_store() throws SQLException {
        database.execute("""
                DROP TABLE IF EXISTS events, counted;
                CREATE TABLE events (id uuid PRIMARY KEY, aggregate_id text NOT NULL, aggregate_type text NOT NULL,
                    event_type text NOT NULL, event_version text, payload jsonb NOT NULL, metadata jsonb,
                    version bigint NOT NULL, created_at timestamptz NOT NULL, sequence bigserial NOT NULL UNIQUE,
                    UNIQUE (aggregate_id, version));
                CREATE TABLE counted AS SELECT 0::bigint AS events, 0::bigint AS position""");
    }

    @Test
    void appends_reads_and_follows() throws SQLException {
        WritableEventStore store = FollowExample.writable(database.dataSource());
        assertThat(FollowExample.deposit(store, "a", 0, 5)).isEqualTo(1);
        assertThat(FollowExample.deposit(store, "a", 0, 7)).as("after a conflict").isEqualTo(2);
        assertThat(FollowExample.amountOf(store, "a")).isEqualTo(12);

        AtomicInteger rounds = new AtomicInteger();
        FollowExample.follow(store, database.dataSource(), () -> rounds.incrementAndGet() == 1);
        assertThat(database.query("SELECT events, position FROM counted")).containsExactly(List.of(2L, 2L));
        FollowExample.deposit(store, "a", 2, 1);
        FollowExample.notifyOnAppend(database.dataSource(), store.layout());
        try (Subscription events = FollowExample.patient(store, 2)) {
            assertThat(events.next(Duration.ofSeconds(10))).hasSize(1);
        }
    }

    @Test
    void reads_what_a_filter_wants_as_todays_class() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("OrderPlaced").from("1").to("2", json -> json.rename("order", "orderId"))
                .reads(OrderPlaced.class);
        WritableEventStore store = FollowExample.writable(database.dataSource());
        store.append(new StreamId("order", "1"), ExpectedVersion.noStream(),
                List.of(NewEvent.of(EventType.of("OrderPlaced", "1"), "{\"order\": \"1\"}"),
                        NewEvent.of(EventType.of("Other", "1"), "{}")));
        EventStore tenants = EventStore.open(database.dataSource(),
                store.layout().toBuilder().source(Attribute.TENANT, Source.constant("us")).build());

        assertThat(FollowExample.ordersOf(tenants, registry.build(), "us")).containsExactly(new OrderPlaced("1"));
        assertThat(FollowExample.ordersOf(tenants, registry.build(), "them")).isEmpty();
    }
}
