package dev.evolvent.upcasters.axon4;

import static dev.evolvent.upcasters.axon4.Entries.JSON;
import static dev.evolvent.upcasters.axon4.Entries.registry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.PayloadFunction;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.axon4.OrderUpcasters.Numbering;
import dev.evolvent.upcasters.axon4.OrderUpcasters.OneForEachLine;
import dev.evolvent.upcasters.axon4.OrderUpcasters.ShoutCustomer;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;

class AxonStepsTest {

    private static final EventType PLACED_2 = EventType.of("OrderPlaced", "2");
    private static final AxonSteps AXON = AxonSteps.with(JSON);

    /** A registry with one step, from revision 1 to 2. */
    private static UpcasterRegistry placed(EventUpcaster upcaster) {
        return placed(AXON.step(upcaster, PLACED_2));
    }

    private static UpcasterRegistry placed(PayloadFunction step) {
        return registry(builder -> builder.event("OrderPlaced").from("1").to("2", json -> json.transform(step))
                .current());
    }

    private static RecordedEvent event(String type, String payload) {
        return new RecordedEvent("e-3", new StreamId("Order", "o-1"), 3, 17, EventType.of(type, "1"), Json.of(payload),
                Json.of("{\"by\":\"ann\"}"), Instant.parse("2020-02-29T12:00:00Z"));
    }

    private static String only(UpcasterRegistry registry, RecordedEvent event) {
        List<UpcastEvent> current = registry.upcast(event);
        assertThat(current).hasSize(1);
        return current.getFirst().type() + " " + current.getFirst().payload();
    }

    @Test
    void an_upcaster_of_one_event_is_a_step() {
        assertThat(only(placed(new ShoutCustomer("OrderPlaced", "1", "2")),
                event("OrderPlaced", "{\"customer\":\"x\",\"total\":7}")))
                .isEqualTo("OrderPlaced 2 {\"customer\":\"x!\",\"total\":7}");
    }

    @Test
    void a_chain_of_upcasters_is_a_step_too() {
        EventUpcasterChain chain = new EventUpcasterChain(new ShoutCustomer("OrderPlaced", "1", "1b"),
                new ShoutCustomer("OrderPlaced", "1b", "2"));

        assertThat(only(placed(chain), event("OrderPlaced", "{\"customer\":\"x\"}")))
                .isEqualTo("OrderPlaced 2 {\"customer\":\"x!!\"}");
    }

    @Test
    void steps_of_both_kinds_stand_in_one_chain() {
        UpcasterRegistry registry = registry(builder -> builder.event("OrderPlaced")
                .from("1").to("2", json -> json.rename("cust", "customer"))
                .from("2").to("3", json -> json.transform(
                        AXON.step(new ShoutCustomer("OrderPlaced", "2", "3"), EventType.of("OrderPlaced", "3"))))
                .from("3").to("4", json -> json.rename("customer", "buyer"))
                .current());

        assertThat(only(registry, event("OrderPlaced", "{\"cust\":\"x\"}")))
                .isEqualTo("OrderPlaced 4 {\"buyer\":\"x!\"}");
    }

    @Test
    void an_upcaster_that_splits_is_a_step() {
        UpcasterRegistry registry = registry(builder -> {
            builder.event("LinesAdded").from("1").splitBy(List.of(EventType.of("LineAdded", "1")),
                    AXON.split(new OneForEachLine()));
            builder.event("LineAdded").from("1").to("2", json -> json.rename("sku", "article")).current();
        });

        assertThat(registry.upcast(event("LinesAdded", "{\"order\":1,\"lines\":[\"a\",\"b\"]}")))
                .extracting(each -> each.index() + " " + each.type() + " " + each.payload())
                .containsExactly("0 LineAdded 2 {\"order\":1,\"article\":\"a\"}",
                        "1 LineAdded 2 {\"order\":1,\"article\":\"b\"}");
        assertThat(registry.upcast(event("LinesAdded", "{\"order\":1,\"lines\":[]}"))).isEmpty();
    }

    @Test
    void the_upcaster_sees_all_that_is_known_of_the_event() {
        List<IntermediateEventRepresentation> seen = new ArrayList<>();
        EventUpcaster spy = events -> events.peek(seen::add).map(event -> event
                .upcastPayload(new SimpleSerializedType("OrderPlaced", "2"), String.class, payload -> payload));

        RecordedEvent stored = event("OrderPlaced", "{\"a\":1}");
        only(placed(spy), stored);
        RecordedEvent alone = new RecordedEvent("e-9", new StreamId("", "e-9"), 0, RecordedEvent.NO_POSITION,
                stored.type(), stored.payload(), Json.of(""), stored.time());
        only(placed(spy), alone);

        assertThat(seen).hasSize(2).first().satisfies(event -> {
            assertThat(event.getType()).isEqualTo(new SimpleSerializedType("OrderPlaced", "1"));
            assertThat(event.getMessageIdentifier()).isEqualTo("e-3");
            assertThat(event.getAggregateType()).contains("Order");
            assertThat(event.getAggregateIdentifier()).contains("o-1");
            assertThat(event.getSequenceNumber()).contains(3L);
            assertThat(event.getTrackingToken().orElseThrow().position()).hasValue(17);
            assertThat(event.getTimestamp()).isEqualTo("2020-02-29T12:00:00Z");
            assertThat(event.getMetaData().getObject()).isEqualTo(Map.of("by", "ann"));
            assertThat(event.getData(String.class).getData()).isEqualTo("{\"a\":1}");
        });
        assertThat(seen.getLast().getAggregateType()).isEmpty();
        assertThat(seen.getLast().getAggregateIdentifier()).isEmpty();
        assertThat(seen.getLast().getTrackingToken()).isEmpty();
        assertThat(seen.getLast().getMetaData().getObject()).isEmpty();
    }

    @Test
    void the_serializer_decides_in_what_forms_the_payload_can_be_had() {
        EventUpcaster jackson3 = events -> events.map(event -> event.upcastPayload(
                new SimpleSerializedType("OrderPlaced", "2"), tools.jackson.databind.node.ObjectNode.class,
                payload -> payload.put("by", "three")));
        AxonSteps axon = AxonSteps.with(Jackson3Serializer.builder().build());

        assertThat(only(placed(axon.step(jackson3, PLACED_2)), event("OrderPlaced", "{\"a\":1}")))
                .isEqualTo("OrderPlaced 2 {\"a\":1,\"by\":\"three\"}");
    }

    @Test
    void an_upcaster_that_does_not_want_the_event_is_an_error_that_names_it() {
        assertThatExceptionOfType(UpcastException.class).isThrownBy(
                () -> only(placed(new ShoutCustomer("OrderPlaced", "7", "8")), event("OrderPlaced", "{}")))
                .withMessage("EV-1207: OrderPlaced 1 at position 17 (stream Order/o-1, version 3), "
                        + "step OrderPlaced 1 -> OrderPlaced 2: the function ShoutCustomer failed: "
                        + "java.lang.IllegalStateException: it made an event OrderPlaced 1 of it, not OrderPlaced 2");
    }

    @Test
    void an_upcaster_that_throws_is_an_error_that_names_it() {
        EventUpcaster throwing = events -> events.map(event -> event.upcastPayload(
                new SimpleSerializedType("OrderPlaced", "2"), ObjectNode.class, payload -> {
                    throw new UnsupportedOperationException("not today");
                }));

        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> only(placed(throwing), event("OrderPlaced", "{}")))
                .withMessageContaining("the function a function of AxonStepsTest failed")
                .withMessageContaining("not today").withRootCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_upcaster_that_splits_is_no_step_from_one_to_one() {
        PayloadFunction step = AXON.step(new OneForEachLine(), EventType.of("LineAdded", "1"));
        UpcasterRegistry registry = registry(builder -> builder.event("LineAdded")
                .from("LinesAdded", dev.evolvent.upcasters.event.Revision.of("1"))
                .to("1", json -> json.transform(step)).current());

        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> only(registry, event("LinesAdded", "{\"lines\":[1,2]}")))
                .withMessageContaining("it made 2 events of one");
    }

    @Test
    void an_upcaster_that_changes_metadata_is_an_error() {
        EventUpcaster changing = events -> events.map(event -> event.upcast(
                new SimpleSerializedType("OrderPlaced", "2"), ObjectNode.class, payload -> payload,
                metaData -> metaData.and("tenant", "t")));
        EventUpcaster same = events -> events.map(event -> event.upcast(new SimpleSerializedType("OrderPlaced", "2"),
                ObjectNode.class, payload -> payload, MetaData::from));

        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> only(placed(changing), event("OrderPlaced", "{}")))
                .withMessageContaining("it changes the event's metadata");
        assertThat(only(placed(same), event("OrderPlaced", "{}"))).isEqualTo("OrderPlaced 2 {}");
    }

    @Test
    void an_upcaster_that_remembers_earlier_events_cannot_be_a_step() {
        assertThatIllegalArgumentException().isThrownBy(() -> AXON.step(new Numbering(), PLACED_2))
                .withMessageStartingWith(Numbering.class.getName() + " remembers earlier events of a stream");
        assertThatIllegalArgumentException().isThrownBy(() -> AXON.split(new Numbering()));
    }

    @Test
    void the_class_of_the_upcaster_counts_for_the_hash_of_a_chain() {
        EventType stored = EventType.of("OrderPlaced", "1");
        EventUpcaster other = new OneForEachLine();

        assertThat(placed(new ShoutCustomer("a", "b", "c")).hash(stored))
                .isEqualTo(placed(new ShoutCustomer("a", "b", "c")).hash(stored))
                .isNotEqualTo(placed(other).hash(stored));
    }
}
