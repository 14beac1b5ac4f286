package dev.evolvent.bench.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.bench.rebuild.ShopEvent.OrderCancelled;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final List<StoredEvent> EVENTS = Stream.generate(new Workload()::next).limit(100_000).toList();

    @Test
    void it_is_the_same_each_time() {
        assertThat(Stream.generate(new Workload()::next).limit(10_000)).isEqualTo(EVENTS.subList(0, 10_000));
    }

    @Test
    void there_are_five_types_of_which_two_come_in_three_revisions() {
        assertThat(EVENTS.stream().map(event -> event.type().getSimpleName() + " " + event.revision())
                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("OrderPlaced 1", "OrderPlaced 2", "OrderPlaced 3", "PaymentReceived 1",
                        "PaymentReceived 2", "PaymentReceived 3", "ItemAdded 1", "OrderShipped 1", "OrderCancelled 1");
    }

    @Test
    void orders_have_five_events_some_have_many_and_nothing_follows_a_cancellation() {
        Map<UUID, Long> versions = new HashMap<>();
        Set<UUID> cancelled = new HashSet<>();
        for (StoredEvent event : EVENTS) {
            assertThat(cancelled).doesNotContain(event.stream());
            assertThat(event.version()).isEqualTo(versions.merge(event.stream(), 1L, Long::sum) - 1);
            if (event.type() == OrderCancelled.class) {
                cancelled.add(event.stream());
            }
        }
        assertThat(EVENTS.size() / (double) versions.size()).isBetween(4.5, 5.5);
        assertThat(versions.values().stream().filter(count -> count > 100)).hasSize(20);
        assertThat(cancelled.size() / (double) versions.size()).isBetween(0.1, 0.15);
    }

    @Test
    void whatever_its_revision_an_event_of_about_a_hundred_bytes_is_read_as_a_class_of_today() {
        UpcasterRegistry registry = Evolvent.registry();
        for (StoredEvent event : EVENTS.subList(0, 10_000)) {
            RecordedEvent recorded = new RecordedEvent(event.id().toString(),
                    new StreamId("Order", event.stream().toString()), event.version(), 1,
                    EventType.of(event.type().getName(), event.revision()), Json.of(event.payload()), Json.of("{}"),
                    event.time());

            assertThat(registry.read(recorded)).singleElement()
                    .satisfies(current -> assertThat(current.body()).isInstanceOf(event.type()));
            assertThat(event.payload().length()).isBetween(75, 140);
        }
    }
}
