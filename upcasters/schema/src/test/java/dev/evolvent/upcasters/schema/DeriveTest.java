package dev.evolvent.upcasters.schema;

import static dev.evolvent.upcasters.schema.Registries.ONE;
import static dev.evolvent.upcasters.schema.Registries.THREE;
import static dev.evolvent.upcasters.schema.Registries.TWO;
import static dev.evolvent.upcasters.schema.Registries.json;
import static dev.evolvent.upcasters.schema.Registries.registry;
import static dev.evolvent.upcasters.schema.Registries.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.event.EventType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas of older revisions, from the class that reads the newest one. */
class DeriveTest {

    enum State {
        OPEN,
        CLOSED
    }

    record Named(String name, @Nullable String note) {}

    record Held(Named inner, long count) {}

    record Listed(List<Named> lines) {}

    record Stated(State state, BigDecimal price, @Nullable Integer days) {}

    record Loose(@Nullable Named inner, @Nullable Long count) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Open(String name) {}

    record Extended(JsonNode any, Map<String, Integer> counts, Map<String, Object> more) {}

    private static String derive(EventType type, UpcasterModule module) {
        return Notation.of(EventSchemas.of(registry(module)).derive(type));
    }

    @Test
    void a_schema_says_which_draft_it_is_of_and_what_it_describes() {
        assertThat(EventSchemas.of(registry(builder -> builder.event("Order").at("1").reads(Held.class))).derive(ONE))
                .isEqualTo(json("""
                        {'$schema': 'https://json-schema.org/draft/2020-12/schema',
                         'title': 'Order 1',
                         'type': 'object',
                         'properties': {
                           'inner': {'type': 'object',
                             'properties': {'name': {'type': 'string'}, 'note': {'type': ['string', 'null']}},
                             'required': ['name', 'note'], 'additionalProperties': false},
                           'count': {'type': 'integer'}},
                         'required': ['inner', 'count'],
                         'additionalProperties': false}"""));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                changes("rename", Named.class, json -> json.rename("title", "name"),
                        "{title: string, note: string|null}"),
                changes("rename within", Held.class, json -> json.within("inner", inner -> inner.rename("a", "name")),
                        "{inner: {a: string, note: string|null}, count: integer}"),
                changes("rename in each", Listed.class, json -> json.rename("lines[].a", "name"),
                        "{lines: [{a: string, note: string|null}]}"),
                changes("rename round in a circle", Named.class,
                        json -> json.rename("name", "x").rename("note", "name").rename("x", "note"),
                        "{note: string, name: string|null}"),
                changes("add", Named.class, json -> json.add("note", ""), "{name: string}"),
                changes("add below what may be null", Loose.class, json -> json.add("inner.note", ""),
                        "{inner: {name: string}|null, count: integer|null}"),
                changes("remove", Named.class, json -> json.remove("old"),
                        "{name: string, note: string|null, old?: any}"),
                changes("remove within", Held.class, json -> json.removeWithDefault("inner.old", 1),
                        "{inner: {name: string, note: string|null, old?: any}, count: integer}"),
                changes("move up", Held.class, json -> json.move("inner.count", "count"),
                        "{inner: {name: string, note: string|null, count: integer}}"),
                changes("move down", Held.class, json -> json.move("a", "inner.name"),
                        "{inner: {note: string|null}, count: integer, a: string}"),
                changes("move all there is", Held.class,
                        json -> json.move("name", "inner.name").move("note", "inner.note"),
                        "{count: integer, note: string|null, name: string}"),
                changes("move what may be absent", Loose.class, json -> json.move("a", "inner.name"),
                        "{inner: {note: string|null}|null, count: integer|null, a?: string}"),
                changes("move out of an object that is made for it", Held.class, json -> json.move("a.b", "count"),
                        "{inner: {name: string, note: string|null}, a: {b: integer}}"),
                changes("copy", Held.class, json -> json.copy("count", "inner.name"),
                        "{inner: {note: string|null}, count: integer}"),
                changes("nest", Held.class, json -> json.nest("inner", "name", "note"),
                        "{count: integer, name: string, note: string|null}"),
                changes("nest one of two", Held.class, json -> json.nest("inner", "name"),
                        "{count: integer, name: string, inner: {note: string|null}}"),
                changes("nest into what may be null", Loose.class, json -> json.nest("inner", "name"),
                        "{count: integer|null, name?: string, inner: {note: string|null}|null}"),
                changes("hoist", Named.class, json -> json.hoist("a", "name", "note"),
                        "{a: {name: string, note: string|null}}"),
                changes("hoist one of two", Held.class, json -> json.hoist("inner", "count"),
                        "{inner: {name: string, note: string|null, count: integer}}"),
                changes("hoist whatever there is", Held.class, json -> json.hoist("inner.all"),
                        "{inner: {unknown}, count: integer}"),
                changes("wrap", Listed.class, json -> json.wrap("lines"),
                        "{lines: {name: string, note: string|null}}"),
                changes("wrap in each", Listed.class, json -> json.wrap("lines[].name"),
                        "{lines: [{name: any, note: string|null}]}"),
                changes("head", Held.class, json -> json.head("count"),
                        "{inner: {name: string, note: string|null}, count: [integer]}"),
                changes("head of what may be null", Loose.class, json -> json.head("count"),
                        "{inner: {name: string, note: string|null}|null, count: [integer|null]|null}"),
                changes("convert", Stated.class, json -> json.convert("price", Conversion.STRING_TO_NUMBER)
                        .convert("days", Conversion.INSTANT_TO_EPOCH_SECONDS),
                        "{state: 'OPEN'|'CLOSED', price: string, days: date-time|null}"),
                changes("convert to minor units", Held.class,
                        json -> json.convert("count", Conversion.decimalToMinorUnits(2)),
                        "{inner: {name: string, note: string|null}, count: number}"),
                changes("convert from minor units", Stated.class,
                        json -> json.convert("price", Conversion.minorUnitsToDecimal(2)),
                        "{state: 'OPEN'|'CLOSED', price: integer, days: integer|null}"),
                changes("mapValues", Stated.class,
                        json -> json.mapValues("state", Map.of("NEW", "OPEN")),
                        "{state: 'NEW', price: number, days: integer|null}"),
                changes("mapValues, others stay", Stated.class,
                        json -> json.mapValues("state", Map.of("NEW", "OPEN"), new Unknown.Keep()),
                        "{state: 'NEW'|'OPEN'|'CLOSED', price: number, days: integer|null}"),
                changes("mapValues, with another for the rest", Stated.class,
                        json -> json.mapValues("state", Map.of("NEW", "OPEN"), new Unknown.Becomes("CLOSED")),
                        "{state: string, price: number, days: integer|null}"),
                changes("mapValues, with another for the rest that the class does not know", Stated.class,
                        json -> json.mapValues("state", Map.of("NEW", "OPEN"), new Unknown.Becomes("OTHER")),
                        "{state: 'NEW', price: number, days: integer|null}"),
                changes("mapValues of any text", Named.class, json -> json.mapValues("name", Map.of("a", "b")),
                        "{name: 'a', note: string|null}"),
                changes("split", Named.class, json -> json.split("text", " ", "name", "note"),
                        "{text: string}"),
                changes("join", Named.class, json -> json.join("name", "-", "first", "last"),
                        "{note: string|null, first?: string|null, last?: string|null}"),
                changes("what an open class does not declare", Open.class,
                        json -> json.rename("a", "b").join("c", "-", "d", "e").split("f", "-", "g", "h")
                                .nest("i", "j").hoist("k", "l").move("m", "n").add("o", 1),
                        "{name: string, ...}"),
                changes("remove what a map had", Map.class, json -> json.remove("a"), "{a?: any, ...}"),
                changes("move out of what can be anything", Extended.class,
                        json -> json.move("a", "any.a").move("b", "counts.b").move("c", "more.c"),
                        "{any?: any, counts?: {...: integer}, more?: {...}, c?: any, b?: integer, a?: any}"),
                changes("hoist from what can be anything", Extended.class, json -> json.nest("any", "a"),
                        "{counts: {...: integer}, more: {...}, a?: any, any?: {...}|null}"),
                changes("replace", Stated.class, json -> json.replace("state", value -> value),
                        "{state: unknown, price: number, days: integer|null}"),
                changes("metadata", Named.class, json -> json.metadata(meta -> meta.rename("x", "name")),
                        "{name: string, note: string|null}"));
    }

    private static Arguments changes(String name, Class<?> reader, Consumer<JsonChanges> changes, String expected) {
        return argumentSet(name, reader, changes, expected);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_reversed_on_the_schema(Class<?> reader, Consumer<JsonChanges> changes, String expected) {
        assertThat(Notation.of(EventSchemas.of(step(reader, changes)).derive(ONE))).isEqualTo(expected);
    }

    @Test
    void each_revision_has_its_schema_the_older_before_the_newer() {
        Map<EventType, JsonNode> schemas = EventSchemas.of(registry(builder -> builder.event("Order")
                .from("Purchase", ONE.revision()).to("2", json -> json.rename("title", "name"))
                .from("2").to("3", json -> json.add("note", ""))
                .reads(Named.class))).deriveAll("Order");

        assertThat(Notation.ofEach(schemas)).containsExactly(entry(EventType.of("Purchase", "1"), "{title: string}"),
                entry(TWO, "{name: string}"), entry(THREE, "{name: string, note: string|null}"));
    }

    @Test
    void before_a_function_nothing_is_known_and_the_schema_says_why() {
        UpcasterModule module = builder -> builder.event("Order")
                .from("1").to("2", json -> json.remove("old"))
                .from("2").to("3", json -> json.rename("a", "b")
                        .transform((payload, envelope) -> payload).rename("title", "name"))
                .reads(Named.class);

        assertThat(derive(TWO, module)).isEqualTo("{unknown}");
        assertThat(derive(ONE, module)).isEqualTo("{unknown}");
        assertThat(EventSchemas.of(registry(module)).derive(ONE).get("$comment").textValue())
                .matches("Not known: the step Order 2 -> Order 3 \\(DeriveTest.java:\\d+\\) changes it by a function "
                        + "\\(transform by a function of DeriveTest\\)\\.");
    }

    @Test
    void what_is_split_or_dropped_or_read_as_it_is_says_so() {
        UpcasterModule module = builder -> {
            builder.event("Order").from("1").split(parts -> parts.into("Order", "2", json -> {})
                    .into("Note", "1", Condition.present("note"), json -> {})).current();
            builder.event("Note").at("1").reads(Named.class);
            builder.event("Old").from("1").drop("it is not needed");
        };
        EventSchemas schemas = EventSchemas.of(registry(module));

        assertThat(schemas.derive(ONE).get("$comment").textValue()).contains("splits it into several events");
        assertThat(schemas.derive(TWO).get("$comment").textValue()).contains("no class reads it");
        assertThat(schemas.derive(EventType.of("Old", "1")).get("$comment").textValue())
                .contains("drops it: it is not needed");
    }

    @Test
    void a_former_name_has_the_schema_of_the_event_that_it_is_today() {
        UpcasterModule module = builder -> builder.event("Order").formerly("com.shop.Order")
                .from("1").to("2", json -> json.rename("title", "name")).reads(Named.class);

        assertThat(derive(EventType.of("com.shop.Order", "1"), module)).isEqualTo("{title: string, note: string|null}");
        assertThat(derive(EventType.of("com.shop.Order", "2"), module)).isEqualTo("{name: string, note: string|null}");
        assertThat(EventSchemas.of(registry(module)).deriveAll("Order")).containsOnlyKeys(ONE, TWO);
    }

    @Test
    void an_event_that_the_registry_does_not_know_is_an_error_that_names_those_it_knows() {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> derive(THREE,
                builder -> builder.event("Order").from("1").to("2", json -> {}).current()))
                .withMessage("EV-1301: The registry does not know Order 3. It knows Order 1, Order 2.");
    }
}
