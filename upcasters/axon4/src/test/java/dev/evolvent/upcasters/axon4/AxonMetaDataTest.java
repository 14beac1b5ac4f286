package dev.evolvent.upcasters.axon4;

import static dev.evolvent.upcasters.axon4.Entries.bytes;
import static dev.evolvent.upcasters.axon4.Entries.only;
import static dev.evolvent.upcasters.axon4.Entries.registry;
import static dev.evolvent.upcasters.axon4.Entries.upcast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.UpcastException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AxonMetaDataTest {

    private static final String METADATA = """
            {"user": "ann", "trace": {"id": 7, "parts": [1, 2.5, true, null]}, "big": 12345678901234567890}""";

    private static MetaData upcastStored(Consumer<JsonChanges> changes) {
        return only(upcaster(changes), bytes("E", "1", "{}", METADATA)).getMetaData().getObject();
    }

    private static EvolventUpcaster upcaster(Consumer<JsonChanges> changes) {
        return EvolventUpcaster.of(registry(builder -> builder.event("E").from("1").to("2", changes).current()));
    }

    /** An event whose metadata another upcaster has changed. */
    private static IntermediateEventRepresentation after(Map<String, ? extends @Nullable Object> metaData) {
        return bytes("Old", "1", "{}").upcast(new SimpleSerializedType("E", "1"), byte[].class, payload -> payload,
                stored -> MetaData.from(metaData));
    }

    @Test
    void metadata_is_changed_in_the_words_of_a_step() {
        assertThat(upcastStored(json -> json.metadata(meta -> meta.rename("user", "by").add("tenant", "t"))))
                .isEqualTo(Map.of("by", "ann", "tenant", "t", "big", new BigInteger("12345678901234567890"),
                        "trace", trace()));
    }

    private static Map<String, Object> trace() {
        return Map.of("id", 7, "parts", Arrays.asList(1, 2.5, true, null));
    }

    @Test
    void metadata_that_no_step_changes_is_what_axon_has_read() {
        IntermediateEventRepresentation stored = bytes("E", "1", "{}", METADATA);

        assertThat(only(upcaster(json -> json.add("a", 1)), stored).getMetaData().getObject())
                .isSameAs(stored.getMetaData().getObject());
    }

    @Test
    void metadata_that_is_not_needed_is_not_read() {
        IntermediateEventRepresentation stored = bytes("E", "1", "{}", "not JSON");
        IntermediateEventRepresentation current = only(upcaster(json -> json.add("a", 1)), stored);

        assertThat(Entries.payload(current)).isEqualTo("{\"a\":1}");
        assertThat(stored.getMetaData()).returns(false, LazyDeserializingObject::isDeserialized);
    }

    @Test
    void each_part_of_a_split_has_metadata_of_its_own() {
        EvolventUpcaster upcaster = EvolventUpcaster.of(registry(builder -> {
            builder.event("E").from("1").split(parts -> parts
                    .into("E", "2", json -> json.metadata(meta -> meta.add("part", 1)))
                    .into("F", "1", Condition.always(), json -> json.metadata(meta -> meta.remove("user"))))
                    .current();
            builder.event("F").at("1").current();
        }));

        assertThat(upcast(upcaster, bytes("E", "1", "{}", "{\"user\":\"ann\"}")))
                .extracting(each -> Map.copyOf(each.getMetaData().getObject()))
                .containsExactly(Map.of("user", "ann", "part", 1), Map.of());
    }

    @Test
    void a_function_sees_the_metadata() {
        EvolventUpcaster upcaster = upcaster(json -> json.transform(
                (payload, envelope) -> payload.put("by", envelope.metadata("user").asText())));

        assertThat(Entries.payload(only(upcaster, bytes("E", "1", "{}", METADATA)))).isEqualTo("{\"by\":\"ann\"}");
        assertThat(Entries.payload(only(upcaster, after(Map.of("user", "bob"))))).isEqualTo("{\"by\":\"bob\"}");
    }

    @Test
    void values_that_another_upcaster_has_left_and_no_step_changes_remain_the_same_objects() {
        Object odd = Thread.State.NEW;
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("odd", List.of(odd));
        values.put("nothing", null);
        values.put("user", "ann");
        values.put("trace", trace());
        values.put("ratio", 2.5);
        values.put("list", List.of(1, "two"));
        values.put("flag", true);

        MetaData changed = only(upcaster(json -> json.metadata(meta -> meta.rename("user", "by").rename("trace", "t")
                .rename("ratio", "r").rename("list", "l").rename("flag", "f").remove("nothing").copy("by", "c.d"))),
                after(values)).getMetaData().getObject();

        assertThat(changed.get("odd")).isSameAs(values.get("odd"));
        assertThat(changed).containsOnly(Map.entry("odd", List.of(odd)), Map.entry("by", "ann"),
                Map.entry("t", trace()), Map.entry("r", 2.5), Map.entry("l", List.of(1, "two")), Map.entry("f", true),
                Map.entry("c", Map.of("d", "ann")));
    }

    @Test
    void metadata_that_is_no_json_is_an_error_with_coordinates_if_a_step_changes_it() {
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> only(upcaster(json -> json.metadata(meta -> meta.add("a", 1))),
                        bytes("E", "1", "{}", "not JSON")))
                .withMessageStartingWith("EV-1201: E 1 (stream Order/o-1, version 3): metadata: ");
    }

    @Test
    void a_value_that_cannot_be_written_as_json_is_an_error_with_coordinates() {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(only(upcaster(json -> json.add("a", 1)), after(Map.of("odd", new Object())))::getData)
                .withMessageStartingWith("EV-1201: E 1 (stream Order/o-1, version 3): ");
    }
}
