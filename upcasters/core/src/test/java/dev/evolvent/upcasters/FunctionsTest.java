package dev.evolvent.upcasters;

import static dev.evolvent.upcasters.Events.event;
import static dev.evolvent.upcasters.Events.registry;
import static dev.evolvent.upcasters.Events.withMetadata;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.UpcastException;
import org.junit.jupiter.api.Test;

class FunctionsTest {

    private static JsonNode stamp(ObjectNode payload, Envelope envelope) {
        return payload.put("at", envelope.time().toString())
                .put("where", envelope.stream() + "@" + envelope.version() + "/" + envelope.position())
                .put("tenant", envelope.metadata("tenant").asText("none"))
                .put("was", envelope.type().toString());
    }

    private static JsonNode shout(JsonNode value) {
        return JsonNodeFactory.instance.textNode(value.textValue().toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void a_function_sees_the_envelope_and_stands_between_changes() {
        UpcasterRegistry registry = registry(builder -> builder.event("E")
                .from("1").to("2", json -> json.rename("a", "b").metadata(meta -> meta.rename("mandant", "tenant"))
                        .transform(FunctionsTest::stamp).rename("b", "c"))
                .from("2").to("3", json -> json.add("d", 1))
                .current());

        assertThat(registry.upcast(withMetadata(event("E", "1", "{\"a\": 1.50}"), "{\"mandant\":\"x\"}")))
                .extracting(each -> each.payload().toString(), each -> each.metadata().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("""
                        {"c":1.50,"at":"2020-02-29T12:00:00Z","where":"document/d-1@3/7","tenant":"x",\
                        "was":"E 1","d":1}""", "{\"tenant\":\"x\"}"));
    }

    @Test
    void a_function_of_a_value_does_not_touch_the_rest() {
        UpcasterRegistry registry = registry(builder -> builder.event("E")
                .from("1").to("2", json -> json.replace("names[].last", FunctionsTest::shout)).current());

        assertThat(registry.upcast(event("E", "1", """
                { "n":1e2 , "names" : [ {"last":"a" , "x":1}, {"last": "b"} ] }""")).getFirst().payload())
                .hasToString("""
                        {"n":1e2,"names":[{"last":"A","x":1},{"last":"B"}]}""");
    }

    @Test
    void a_function_that_throws_or_gives_no_object_is_an_error_that_names_it() {
        for (PayloadFunction function : new PayloadFunction[]{(payload, envelope) -> NullNode.instance,
                (payload, envelope) -> payload.get("absent").get(0)}) {
            UpcasterRegistry registry = registry(builder -> builder.event("E")
                    .from("1").to("2", json -> json.transform(function)).current());

            assertThatExceptionOfType(UpcastException.class).isThrownBy(() -> registry.upcast(event("E", "1", "{}")))
                    .withMessageStartingWith(
                            "EV-1207: E 1 at position 7 (stream document/d-1, version 3), step E 1 -> E 2: ")
                    .withMessageContaining("a function of FunctionsTest");
        }
    }

    @Test
    void a_payload_is_looked_through_before_a_function_gets_it() {
        UpcasterRegistry registry = registry(builder -> builder.event("E")
                .from("1").to("2", json -> json.transform(FunctionsTest::stamp)).current());

        for (String payload : new String[]{"{\"a\":1,\"a\":2}", "[]", "{\"a\":1e99999}", ""}) {
            assertThatExceptionOfType(UpcastException.class).as(payload)
                    .isThrownBy(() -> registry.upcast(event("E", "1", payload)))
                    .satisfies(e -> assertThat(e.code()).isIn("EV-1201", "EV-1206"));
        }
    }

    @Test
    void metadata_of_an_event_without_any_begins_as_an_empty_object() {
        UpcasterRegistry registry = registry(builder -> builder.event("E")
                .from("1").to("2", json -> json.metadata(meta -> meta.add("tenant", "default"))).current());

        assertThat(registry.upcast(withMetadata(event("E", "1", "{}"), "")).getFirst().metadata())
                .hasToString("{\"tenant\":\"default\"}");
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry.upcast(withMetadata(event("E", "1", "{}"), "[]")))
                .withMessageContaining("metadata: the payload is not a JSON object");
    }
}
