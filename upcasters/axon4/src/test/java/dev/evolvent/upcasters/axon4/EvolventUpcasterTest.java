package dev.evolvent.upcasters.axon4;

import static dev.evolvent.upcasters.axon4.Entries.bytes;
import static dev.evolvent.upcasters.axon4.Entries.only;
import static dev.evolvent.upcasters.axon4.Entries.payload;
import static dev.evolvent.upcasters.axon4.Entries.registry;
import static dev.evolvent.upcasters.axon4.Entries.tracked;
import static dev.evolvent.upcasters.axon4.Entries.upcast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.UnreadableEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;

class EvolventUpcasterTest {

    private static void orders(UpcasterRegistry.Builder registry) {
        registry.event("OrderPlaced").formerly("PurchasePlaced")
                .from(Revision.NONE).to("1", json -> json.rename("cust", "customer"))
                .from("1").to("2", json -> json.add("currency", "EUR"))
                .current();
        registry.event("LineAdded").from("1").split(parts -> parts
                .into("LineAdded", "2", json -> json.remove("note"))
                .into("NoteAdded", "", Condition.present("note"), json -> json.remove("sku")))
                .current();
        registry.event("NoteAdded").at(Revision.NONE).current();
        registry.event("OrderViewed").from("1").drop("views are not counted any more");
    }

    private final EvolventUpcaster upcaster = EvolventUpcaster.of(registry(EvolventUpcasterTest::orders));

    @Test
    void an_event_without_a_revision_is_brought_into_the_current_one() {
        IntermediateEventRepresentation current = only(upcaster, bytes("OrderPlaced", null, "{\"cust\": \"x\"}"));

        assertThat(current.getType()).isEqualTo(new SimpleSerializedType("OrderPlaced", "2"));
        assertThat(payload(current)).isEqualTo("{\"customer\":\"x\",\"currency\":\"EUR\"}");
        assertThat(current.getData().getType()).isEqualTo(current.getType());
    }

    @Test
    void a_revision_that_was_stored_as_an_empty_text_is_none_too() {
        assertThat(payload(only(upcaster, bytes("OrderPlaced", "", "{\"cust\":1}"))))
                .isEqualTo("{\"customer\":1,\"currency\":\"EUR\"}");
    }

    @Test
    void the_revision_none_is_null_for_axon() {
        UpcasterRegistry registry = registry(builder -> builder.event("Named")
                .from("OldName", Revision.of("7")).to(Revision.NONE, json -> {}).current());

        assertThat(only(EvolventUpcaster.of(registry), bytes("OldName", "7", "{}")).getType())
                .isEqualTo(new SimpleSerializedType("Named", null));
    }

    @Test
    void a_former_name_is_replaced_and_the_payload_is_not_looked_at() {
        IntermediateEventRepresentation current = only(upcaster, bytes("PurchasePlaced", "2", "not even JSON"));

        assertThat(current.getType()).isEqualTo(new SimpleSerializedType("OrderPlaced", "2"));
        assertThat(payload(current)).isEqualTo("not even JSON");
    }

    @Test
    void a_current_event_is_the_very_same_and_so_is_an_unknown_one() {
        for (IntermediateEventRepresentation event : List.of(bytes("OrderPlaced", "2", "not even JSON"),
                bytes("OrderPlaced", "3", "not even JSON"), bytes("Unknown", null, "not even JSON"))) {
            assertThat(only(upcaster, event)).isSameAs(event);
            assertThat(only(upcaster.eagerly(), event)).isSameAs(event);
        }
    }

    @Test
    void an_unknown_event_can_be_refused() {
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> upcast(upcaster.failingOnUnknownTypes(), tracked(17, "OrderPlaced", "3", "{}")))
                .withMessageStartingWith("EV-1203: OrderPlaced 3 at position 17 (stream Order/o-1, version 3): ");
    }

    @Test
    void a_split_event_becomes_several_that_share_all_but_type_and_payload() {
        IntermediateEventRepresentation stored = tracked(17, "LineAdded", "1", "{\"sku\":\"s\",\"note\":\"n\"}");
        List<IntermediateEventRepresentation> current = upcast(upcaster, stored);

        assertThat(current).extracting(each -> each.getType().getName() + each.getType().getRevision() + payload(each))
                .containsExactly("LineAdded2{\"sku\":\"s\"}", "NoteAddednull{\"note\":\"n\"}");
        assertThat(current).allSatisfy(each -> {
            assertThat(each.getMessageIdentifier()).isEqualTo("e-3");
            assertThat(each.getAggregateType()).contains("Order");
            assertThat(each.getAggregateIdentifier()).contains("o-1");
            assertThat(each.getSequenceNumber()).contains(3L);
            assertThat(each.getTrackingToken()).isEqualTo(stored.getTrackingToken()).isPresent();
            assertThat(each.getTimestamp()).isEqualTo("2020-02-29T12:00:00Z");
            assertThat(each.getMetaData().getObject()).isEqualTo(stored.getMetaData().getObject()).isNotEmpty();
        });
        assertThat(upcast(upcaster, bytes("LineAdded", "1", "{\"sku\":\"s\"}"))).hasSize(1);
    }

    @Test
    void a_dropped_event_is_gone_whatever_its_payload() {
        assertThat(upcast(upcaster, bytes("OrderViewed", "1", "not even JSON"))).isEmpty();
        assertThat(upcast(upcaster.eagerly(), bytes("OrderViewed", "1", "not even JSON"))).isEmpty();
    }

    @Test
    void a_payload_is_upcast_when_it_is_asked_for_and_once() {
        AtomicInteger calls = new AtomicInteger();
        UpcasterRegistry registry = registry(builder -> builder.event("E")
                .from("1").to("2", json -> json.transform((payload, envelope) -> {
                    calls.incrementAndGet();
                    return payload.put("n", calls.get());
                })).current());

        IntermediateEventRepresentation late = only(EvolventUpcaster.of(registry), bytes("E", "1", "{}"));
        assertThat(late.getMetaData().getObject()).containsEntry("by", "ann");
        assertThat(calls).hasValue(0);
        assertThat(List.of(payload(late), payload(late))).containsOnly("{\"n\":1}");

        IntermediateEventRepresentation eager = only(EvolventUpcaster.of(registry).eagerly(), bytes("E", "1", "{}"));
        assertThat(calls).hasValue(2);
        assertThat(payload(eager)).isEqualTo("{\"n\":2}");
    }

    @Test
    void a_payload_that_cannot_be_upcast_is_an_error_with_its_coordinates_when_it_is_asked_for() {
        IntermediateEventRepresentation broken = only(upcaster, tracked(17, "OrderPlaced", "1", "[]"));

        assertThatExceptionOfType(UpcastException.class).isThrownBy(broken::getData)
                .withMessageStartingWith("EV-1201: OrderPlaced 1 at position 17 (stream Order/o-1, version 3): ");
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> upcast(upcaster.eagerly(), bytes("OrderPlaced", "1", "[]")))
                .withMessageStartingWith("EV-1201: OrderPlaced 1 (stream Order/o-1, version 3): ");
        assertThatExceptionOfType(UpcastException.class).as("a split is decided as the event is read")
                .isThrownBy(() -> upcast(upcaster, tracked(17, "LineAdded", "1", "[]")))
                .withMessageStartingWith("EV-1201: LineAdded 1 at position 17 ");
    }

    @Test
    void a_stream_is_passed_on_event_by_event() {
        AtomicInteger read = new AtomicInteger();
        Iterator<IntermediateEventRepresentation> current = upcaster.eagerly().upcast(Stream.generate(() -> {
            read.incrementAndGet();
            return bytes("LineAdded", "1", "{\"sku\":1,\"note\":2}");
        })).iterator();

        assertThat(read).hasValue(0);
        assertThat(payload(current.next())).isEqualTo("{\"sku\":1}");
        assertThat(payload(current.next())).isEqualTo("{\"note\":2}");
        assertThat(read).hasValue(1);
    }

    @Test
    void upcasters_of_axon_do_their_part_before_and_after() {
        EventUpcasterChain chain = new EventUpcasterChain(new OrderUpcasters.ShoutCustomer("OrderPlaced", null, "1"),
                upcaster, new OrderUpcasters.ShoutCustomer("OrderPlaced", "2", "3"));

        IntermediateEventRepresentation current = only(chain, bytes("OrderPlaced", null, "{\"customer\":\"x\"}"));
        assertThat(current.getType()).isEqualTo(new SimpleSerializedType("OrderPlaced", "3"));
        assertThat(payload(current)).isEqualTo("{\"customer\":\"x!!\",\"currency\":\"EUR\"}");
        assertThat(upcast(chain, bytes("OrderViewed", "1", "{}"))).isEmpty();
    }

    @Test
    void an_upcaster_of_axon_that_remembers_earlier_events_of_a_stream_works_beside() {
        EventUpcasterChain chain = new EventUpcasterChain(upcaster, new OrderUpcasters.Numbering());

        assertThat(chain.upcast(Stream.of(bytes("OrderPlaced", "1", "{}"), bytes("OrderViewed", "1", "{}"),
                bytes("OrderPlaced", "2", "{}"))).map(Entries::payload))
                .containsExactly("{\"currency\":\"EUR\",\"number\":1}", "{\"number\":2}");
    }

    @Test
    void an_upcaster_before_is_asked_for_a_payload_once() {
        OrderUpcasters.ShoutCustomer before = new OrderUpcasters.ShoutCustomer("OrderPlaced", null, "1");

        payload(only(new EventUpcasterChain(before, upcaster), bytes("OrderPlaced", null, "{\"customer\":\"x\"}")));

        assertThat(before.calls()).isEqualTo(1);
    }

    @Test
    void bad_events_go_into_quarantine_or_pass_through_if_a_reader_says_so() {
        UpcasterRegistry registry = registry(EvolventUpcasterTest::orders);
        List<UnreadableEvent> quarantine = new ArrayList<>();
        IntermediateEventRepresentation bad = tracked(17, "OrderPlaced", "1", "[]");

        assertThat(upcast(upcaster.withReaders(() -> registry.reader(new OnFailure.Quarantine(quarantine::add))), bad))
                .isEmpty();
        assertThat(quarantine).extracting(each -> each.recorded().position(), each -> each.payload().toString())
                .containsExactly(tuple(17L, "[]"));
        assertThat(only(upcaster.withReaders(() -> registry.reader(new OnFailure.PassThrough())), bad)).isSameAs(bad);
    }

    @Test
    void a_step_recalls_what_was_read_earlier_in_the_same_stream() {
        UpcasterRegistry registry = registry(builder -> {
            builder.event("Opened").at("1").current();
            builder.event("Closed").from("1").to("2", json -> json.transform(Recall.first("Opened"),
                    (payload, envelope, earlier) -> payload.set("opened",
                            earlier.getFirst().payload().tree().path("by"))))
                    .current();
        });
        List<String> asked = new ArrayList<>();
        EvolventUpcaster recalling = EvolventUpcaster.of(registry)
                .withReaders(() -> registry.reader(new OnFailure.Fail(), (stream, after, before, events) -> {
                    asked.add(stream + " below " + before);
                    events.accept(new RecordedEvent("e-0", stream, 0, 1, EventType.of("Opened", "1"),
                            Json.of("{\"by\":\"ann\"}"), Json.of("{}"), Instant.EPOCH));
                }));

        assertThat(payload(only(recalling, bytes("Closed", "1", "{}")))).isEqualTo("{\"opened\":\"ann\"}");
        assertThat(asked).containsExactly("Order/o-1 below 3");
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(only(EvolventUpcaster.of(registry), bytes("Closed", "1", "{}"))::getData)
                .withMessageStartingWith("EV-1208");
    }
}
