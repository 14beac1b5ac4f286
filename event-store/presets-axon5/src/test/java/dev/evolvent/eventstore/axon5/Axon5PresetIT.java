package dev.evolvent.eventstore.axon5;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Axon5PresetIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final StreamId NO_AGGREGATE = new StreamId("", "");
    private static final Map<String, String> SNAKE_CASE = Map.of("hibernate.physical_naming_strategy",
            PhysicalNamingStrategySnakeCaseImpl.class.getName());

    private static List<RecordedEvent> readByAxon = List.of();

    /** As an application with Spring Boot has it. */
    @BeforeAll
    static void axon_creates_and_fills_its_table() {
        try (Jpa jpa = new Jpa(database.dataSource(), SNAKE_CASE, true); AxonStore store = new AxonStore(jpa)) {
            readByAxon = Bank.open(store);
        }
    }

    private static EventStore store() {
        return EventStore.open(database.dataSource(), StoreLayout.preset("axon5-jpa"));
    }

    @Test
    void every_event_is_read_as_axon_reads_it() {
        try (Stream<RecordedEvent> events = store().readAll(0)) {
            assertThat(events).hasSize(Bank.EVENTS).containsExactlyElementsOf(readByAxon);
        }
    }

    @Test
    void every_stream_is_read_in_the_order_of_its_versions() {
        EventStore store = store();

        readByAxon.stream().filter(event -> !event.stream().equals(NO_AGGREGATE))
                .collect(groupingBy(RecordedEvent::stream))
                .forEach((stream, events) -> assertThat(store.readStream(stream)).containsExactlyElementsOf(events));
    }

    @Test
    void events_of_no_aggregate_make_up_no_stream() {
        assertThat(readByAxon).filteredOn(event -> event.stream().equals(NO_AGGREGATE)).hasSize(2);
        assertThat(store().readStream(NO_AGGREGATE)).isEmpty();
    }

    /** Axon draws it from a sequence of which the table knows nothing. */
    @Test
    void a_position_that_is_drawn_and_not_written_yet_holds_the_fence_back() {
        try (Jpa jpa = new Jpa(database.dataSource(), SNAKE_CASE, false)) {
            Transaction writing = jpa.startTransaction();
            jpa.getEntityManager().persist(new AggregateEventEntry("slow", "Slow", "1", new byte[0], new byte[0],
                    Instant.EPOCH, null, null, null));

            assertThatThrownBy(() -> store().fence().await(Duration.ofMillis(50))).hasMessageContaining("EV-2106");

            writing.rollback();
            assertThat(store().fence().await()).isEqualTo(readByAxon.getLast().position());
        }
    }
}
