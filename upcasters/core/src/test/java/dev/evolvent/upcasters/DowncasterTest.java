package dev.evolvent.upcasters;

import static dev.evolvent.upcasters.Events.event;
import static dev.evolvent.upcasters.Events.registry;
import static dev.evolvent.upcasters.Events.withMetadata;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.UpcastException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DowncasterTest {

    private static final EventType ONE = EventType.of("Order", "1");
    private static final EventType THREE = EventType.of("Order", "3");

    private static void orders(UpcasterRegistry.Builder registry) {
        registry.event("Order")
                .from("1").to("2", json -> json.rename("order", "orderId").convert("price",
                        Conversion.decimalToMinorUnits(2)).metadata(meta -> meta.rename("user", "userId")))
                .from("2").to("3", json -> json.add("currency", "EUR").remove("note").removeWithDefault("old", 0)
                        .mapValues("state", Map.of("NEW", "OPEN", "OLD", "CLOSED")))
                .current();
    }

    private static Downcaster.Result down(String payload) {
        return registry(DowncasterTest::orders).downcaster(THREE, ONE)
                .apply(withMetadata(event("Order", "3", payload), "{\"userId\":1}"));
    }

    @Test
    void an_event_comes_back_into_the_older_revision_through_the_inverses() {
        Downcaster.Result result = down("""
                {"orderId": "o", "price": 1250, "currency": "EUR", "state": "OPEN"}""");

        assertThat(result.type()).isEqualTo(ONE);
        assertThat(result.payload()).hasToString("""
                {"order":"o","price":12.50,"state":"NEW","old":0}""");
        assertThat(result.metadata()).hasToString("{\"user\":1}");
    }

    @Test
    void what_is_lost_is_reported_for_each_field() {
        assertThat(down("{\"currency\": \"EUR\"}").losses()).extracting(Downcaster.Loss::path)
                .containsExactly("old", "note");
        assertThat(down("{\"currency\": \"USD\"}").losses())
                .anySatisfy(loss -> assertThat(loss).asString().startsWith(
                        "currency: readers of the older revision do not know it (Order 2 -> Order 3, Down"));
    }

    @Test
    void what_can_be_lost_at_all_is_known_beforehand() {
        assertThat(registry(DowncasterTest::orders).downcaster(THREE, ONE).possibleLosses())
                .extracting(Downcaster.Loss::path)
                .containsExactly("remove old (old readers get 0)", "remove note",
                        "add currency = \"EUR\"");
    }

    @Test
    void steps_without_a_way_back_are_all_named() {
        UpcasterRegistry registry = registry(builder -> builder.event("Order")
                .from("1").to("2", json -> json.transform((payload, envelope) -> payload).hoist("address"))
                .from("2").to("3", json -> json.replace("a", value -> value))
                .current());

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> registry.downcaster(THREE, ONE))
                .withMessageStartingWith("EV-1110").withMessageContaining("which fields came from address")
                .withMessageContaining("transform by a function of DowncasterTest")
                .withMessageContaining("replace");
    }

    @Test
    void a_function_with_an_inverse_goes_both_ways() {
        UpcasterRegistry registry = registry(builder -> builder.event("Order")
                .from("1").to("3", json -> json.transform((payload, envelope) -> payload.put("a", 1),
                        (payload, envelope) -> payload.without("a")))
                .current());

        assertThat(registry.downcaster(THREE, ONE).apply(event("Order", "3", "{\"a\":1,\"b\":2}")).payload())
                .hasToString("{\"b\":2}");
    }

    @Test
    void there_is_no_way_back_through_a_split_or_to_a_revision_that_is_no_ancestor() {
        UpcasterRegistry registry = registry(builder -> builder.event("Order")
                .from("1").split(parts -> parts.into("Order", "3", json -> {})).current());

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> registry.downcaster(THREE, ONE))
                .withMessageContaining("does not make one event of one");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> registry.downcaster(THREE, EventType.of("Order", "7")))
                .withMessage("EV-1110: No steps lead from Order 7 to Order 3.");
    }

    @Test
    void a_payload_that_does_not_fit_is_an_error_with_its_path() {
        assertThatExceptionOfType(UpcastException.class).isThrownBy(() -> down("{\"state\":\"ODD\"}"))
                .withMessageStartingWith("EV-1205").withMessageContaining("state");
    }

    @Test
    void a_text_that_may_have_been_another_one_is_reported() {
        UpcasterRegistry registry = registry(builder -> builder.event("E")
                .from("1").to("2", json -> json
                        .mapValues("several", Map.of("B", "X", "A", "X", "C", "Y"))
                        .mapValues("kept", Map.of("OLD", "NEW"), new Unknown.Keep())
                        .mapValues("replaced", Map.of("OLD", "NEW"), new Unknown.Becomes("OTHER")))
                .current());
        Downcaster back = registry.downcaster(EventType.of("E", "2"), EventType.of("E", "1"));

        Downcaster.Result unsure = back.apply(event("E", "2", """
                {"several":"X","kept":"NEW","replaced":"OTHER"}"""));
        assertThat(unsure.payload()).as("the first of the alphabet, since the map has no order").hasToString("""
                {"several":"A","kept":"OLD","replaced":"OTHER"}""");
        assertThat(unsure.losses()).extracting(Downcaster.Loss::path).containsExactly("replaced", "kept", "several");
        assertThat(back.apply(event("E", "2", """
                {"several":"Y","kept":"THIRD","replaced":"NEW"}""")).losses()).isEmpty();
    }

    @Test
    void a_function_that_fails_on_the_way_back_is_named_with_its_step() {
        UpcasterRegistry registry = registry(builder -> {
            builder.event("Null").from("1").to("2",
                    json -> json.transform((payload, envelope) -> payload,
                            (payload, envelope) -> NullNode.getInstance()))
                    .current();
            builder.event("Kind").from("1").to("2", json -> json.rename("lines[].a", "b")).current();
        });

        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry.downcaster(EventType.of("Null", "2"), EventType.of("Null", "1"))
                        .apply(event("Null", "2", "{}")))
                .withMessageStartingWith("EV-1207").withMessageContaining("gave no JSON object, but null")
                .withMessageContaining("Null 1 -> Null 2");
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry.downcaster(EventType.of("Kind", "2"), EventType.of("Kind", "1"))
                        .apply(event("Kind", "2", "{\"lines\":[1]}")))
                .withMessageStartingWith("EV-1205").withMessageContaining("Kind 1 -> Kind 2");
    }
}
