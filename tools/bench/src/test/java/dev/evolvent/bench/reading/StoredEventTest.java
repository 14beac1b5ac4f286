package dev.evolvent.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StoredEventTest {

    @Test
    void whatever_its_revision_an_event_is_read_as_what_it_says_it_is() {
        UpcasterRegistry registry = Registry.create();

        for (long number = 0; number < 30_000; number += 7) {
            StoredEvent event = new StoredEvent(number);
            RecordedEvent recorded = new RecordedEvent(event.id(),
                    new StreamId(StoredEvent.CATEGORY, event.stream()), event.version(), number,
                    EventType.of(event.type().getName(), event.revision()), Json.of(event.payload()),
                    Json.of(StoredEvent.METADATA), event.time());
            List<CurrentEvent<?>> read = registry.read(recorded);

            assertThat(read).singleElement().extracting(CurrentEvent::body).isEqualTo(event.current());
        }
    }

    @Test
    void there_are_five_types_of_which_two_come_in_three_revisions() {
        assertThat(LongStream.range(0, 30_000).mapToObj(StoredEvent::new)
                .map(event -> event.type().getSimpleName() + " " + event.revision()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("OrderPlaced 1", "OrderPlaced 2", "OrderPlaced 3", "PaymentReceived 1",
                        "PaymentReceived 2", "PaymentReceived 3", "ItemAdded 1", "AddressChanged 1", "OrderShipped 1");
    }

    @Test
    void no_two_events_of_a_stream_have_the_same_version_and_none_has_the_id_of_another() {
        List<StoredEvent> events = LongStream.range(0, 30_000).mapToObj(StoredEvent::new).toList();

        assertThat(events).extracting(event -> event.stream() + event.version()).doesNotHaveDuplicates();
        assertThat(events).extracting(StoredEvent::id).doesNotHaveDuplicates();
        assertThat(events).extracting(event -> event.payload().length()).allSatisfy(
                length -> assertThat(length).isBetween(70, 140));
    }
}
