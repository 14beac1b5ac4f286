package dev.evolvent.eventstore.axon4;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Axon4PresetsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final Map<AxonTable, List<RecordedEvent>> READ_BY_AXON = new EnumMap<>(AxonTable.class);

    @BeforeAll
    static void axon_creates_and_fills_its_tables() throws SQLException {
        for (AxonTable table : AxonTable.values()) {
            READ_BY_AXON.put(table, table.fill(database));
        }
    }

    private static List<RecordedEvent> readByAxon(AxonTable table) {
        return requireNonNull(READ_BY_AXON.get(table));
    }

    private static EventStore store(AxonTable table) {
        return EventStore.open(database.dataSource(), table.layout());
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_read_as_axon_reads_it(AxonTable table) {
        try (Stream<RecordedEvent> events = store(table).readAll(0)) {
            assertThat(events).hasSize(Bank.EVENTS).containsExactlyElementsOf(readByAxon(table));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_stream_is_read_in_the_order_of_its_versions(AxonTable table) {
        EventStore store = store(table);
        Map<StreamId, List<RecordedEvent>> streams = readByAxon(table).stream()
                .sorted(comparingLong(RecordedEvent::version)).collect(groupingBy(RecordedEvent::stream));

        streams.forEach((stream, events) -> assertThat(store.readStream(stream)).containsExactlyElementsOf(events));
    }

    /** Each instance of an application draws fifty positions at once, and uses them up over time. */
    @Test
    void positions_of_jpa_do_not_follow_time_where_several_instances_write() {
        StreamId stream = new StreamId("Account", Bank.account(0));

        try (Stream<RecordedEvent> events = store(AxonTable.JPA).readAll(0)) {
            assertThat(events.filter(event -> event.stream().equals(stream))).extracting(RecordedEvent::version)
                    .containsExactly(0L, 1L, 2L, 3L, 9L, 10L, 11L, 4L, 5L, 6L, 7L, 8L);
        }
    }

    @Test
    void payloads_in_large_objects_are_read_in_todays_form() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event(Bank.AccountOpened.class.getName()).at(Revision.NONE).reads(Bank.AccountOpened.class);
        registry.event(Bank.MoneyPaid.class.getName()).from("1").to("2", json -> json.add("currency", "EUR"))
                .reads(Bank.MoneyPaid.class);
        registry.event(Bank.DayClosed.class.getName()).at(Revision.NONE).reads(Bank.DayClosed.class);

        try (Stream<CurrentEvent<?>> events = store(AxonTable.JPA).readAll(registry.build(), 0)) {
            assertThat(events.<Object>map(CurrentEvent::body)).hasSize(Bank.EVENTS)
                    .contains(new Bank.DayClosed("2020-02-29"))
                    .filteredOn(Bank.MoneyPaid.class::isInstance).hasSize(Bank.ACCOUNTS * 11).extracting("currency")
                    .containsOnly("EUR");
        }
    }
}
