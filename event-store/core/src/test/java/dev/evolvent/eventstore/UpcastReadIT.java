package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.eventstore.inspection.Census;
import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UpcastReadIT {

    record Happened(long i, long before) {}

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static JsonNode withPrevious(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
        return payload.put("before",
                earlier.isEmpty() ? -1 : earlier.getFirst().payload().tree().get("i").longValue());
    }

    private static UpcasterRegistry recalling() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("Happened")
                .from("1").to("2", json -> json.transform(Recall.latest("Happened"), UpcastReadIT::withPrevious))
                .reads(Happened.class);
        return registry.build();
    }

    @Test
    void a_step_recalls_earlier_events_of_the_stream_even_where_the_global_order_has_them_later() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "events").withPosition();
        table.fill(200);
        List<Happened> read = new ArrayList<>();

        try (Stream<CurrentEvent<?>> events = table.positioned().readAll(recalling(), 0)) {
            events.forEach(event -> read.add((Happened) event.body()));
        }

        assertThat(read).hasSize(200)
                .allSatisfy(event -> assertThat(event.before()).isEqualTo(event.i() % 5 == 0 ? -1 : event.i() - 1));
        assertThat(table.inspection().prove(recalling()).proved()).isTrue();
    }

    @Test
    void a_history_of_many_pages_is_looked_through() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "long").withPosition();
        database.execute("""
                INSERT INTO long (id, aggregate_id, aggregate_type, event_type, event_version, payload, version)
                SELECT gen_random_uuid(), md5('s')::uuid, 'document', CASE WHEN i = 1 THEN 'Opened' ELSE 'Happened' END,
                    '1', jsonb_build_object('i', i), i
                FROM generate_series(1, 2001) AS i""");
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("Opened").at("1").current();
        registry.event("Happened").from("1").to("2",
                json -> json.transform(Recall.first("Opened"), UpcastReadIT::withPrevious)).reads(Happened.class);

        try (Stream<CurrentEvent<?>> events = table.positioned().readAll(registry.build(), 2_000)) {
            assertThat(events.<Object>map(CurrentEvent::body)).containsExactly(new Happened(2001, 1));
        }
    }

    @Test
    void rows_without_a_revision_have_none_or_the_one_that_the_layout_says() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "bare").withPosition();
        table.fill(20);
        database.execute("UPDATE bare SET event_version = NULL WHERE sequence % 2 = 0");
        database.execute("UPDATE bare SET event_version = '' WHERE sequence % 4 = 0");
        EventStore plain = table.positioned();
        EventStore defaulting = EventStore.open(database.pool(),
                table.layout().toBuilder().position("sequence").defaultRevision(Revision.of("o'1")).build());

        assertThat(plain.types()).containsExactlyInAnyOrder(EventType.of("Happened", ""),
                EventType.of("Happened", "1"));
        assertThat(defaulting.types()).containsExactlyInAnyOrder(EventType.of("Happened", "o'1"),
                EventType.of("Happened", "1"));
        assertThat(Inspection.open(database.pool(), defaulting.layout()).census().entries())
                .extracting(Census.Entry::type).containsExactlyInAnyOrderElementsOf(defaulting.types());
        assertThat(defaulting.readStream(streamOf(plain))).hasSize(5)
                .allSatisfy(event -> assertThat(event.type().revision().isNone()).isFalse());
        assertThat(Inspection.open(database.pool(), defaulting.layout()).fingerprint())
                .isEqualTo(table.inspection().fingerprint());
    }

    private static StreamId streamOf(EventStore store) {
        try (Stream<dev.evolvent.upcasters.event.RecordedEvent> events = store.readAll(0)) {
            return events.findFirst().orElseThrow().stream();
        }
    }
}
