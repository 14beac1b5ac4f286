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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.EventType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas of later revisions, from that of an older one. */
class DeriveForwardTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                changes("rename", json -> json.rename("a", "b"), "{b: string, x: integer}", "{'a': '', 'x': 1}"),
                changes("rename what may be absent", json -> json.rename("a", "b"), "{b?: string, x: integer}",
                        "{'a': '', 'x': 1}", "{'x': 1}"),
                changes("rename what is absent", json -> json.rename("a", "b"), "{x: integer}", "{'x': 1}"),
                changes("rename below null", json -> json.rename("o.a", "b"), "{o: {b: string}|null}",
                        "{'o': {'a': ''}}", "{'o': null}"),
                changes("rename in each", json -> json.rename("l[].a", "b"), "{l: [{b: string}]}",
                        "{'l': [{'a': ''}]}"),
                changes("add", json -> json.add("b", true), "{a: string, b: boolean}", "{'a': ''}"),
                changes("add what may be there", json -> json.add("b", true), "{a: string, b: integer|boolean}",
                        "{'a': '', 'b': 1}", "{'a': ''}"),
                changes("add an object", json -> json.add("b", json("{'c': [1, null]}")),
                        "{b: {c: [integer|null]}}", "{}"),
                changes("add null", json -> json.add("b", NullNode.instance), "{b: null}", "{}"),
                changes("remove", json -> json.remove("a"), "{b: integer}", "{'a': '', 'b': 1}"),
                changes("move down", json -> json.move("a", "o.p.a"), "{o: {p: {a: string}}}", "{'a': ''}"),
                changes("move down what may be absent", json -> json.move("a", "o.a"), "{o?: {a: string}}",
                        "{'a': ''}", "{}"),
                changes("move into an object that is there", json -> json.move("a", "o.a"),
                        "{o: {b: integer, a?: string}}", "{'a': '', 'o': {'b': 1}}", "{'o': {'b': 1}}"),
                changes("move into an object that may be there", json -> json.move("a", "o.a"),
                        "{o: {b?: integer, a: string}}", "{'a': '', 'o': {'b': 1}}", "{'a': ''}"),
                changes("move up", json -> json.move("o.a", "a"), "{o: {}, a: string}", "{'o': {'a': ''}}"),
                changes("move up, and the object goes", json -> json.change(
                        new JsonChange.Move(FieldPath.of("o.a"), FieldPath.of("a"), true)), "{a: string}",
                        "{'o': {'a': ''}}"),
                changes("move up, and the object may go", json -> json.change(
                        new JsonChange.Move(FieldPath.of("o.a"), FieldPath.of("a"), true)),
                        "{o?: {b?: integer}, a: string}", "{'o': {'a': '', 'b': 1}}", "{'o': {'a': ''}}"),
                changes("copy", json -> json.copy("a", "o.a"), "{a: string, o: {a: string}}", "{'a': ''}"),
                changes("nest", json -> json.nest("o", "a", "b"), "{c: integer, o: {a: string, b?: integer}}",
                        "{'a': '', 'b': 1, 'c': 1}", "{'a': '', 'c': 1}"),
                changes("nest what may be absent", json -> json.nest("o", "a"), "{o?: {a: string}}", "{'a': ''}", "{}"),
                changes("nest into itself", json -> json.nest("a", "a"), "{a: {a: string}}", "{'a': ''}"),
                changes("hoist", json -> json.hoist("o", "a"), "{a: string, o: {b: integer}}",
                        "{'o': {'a': '', 'b': 1}}"),
                changes("hoist from what may be null", json -> json.hoist("o", "a"),
                        "{a?: string, o: {b: integer}|null}", "{'o': {'a': '', 'b': 1}}", "{'o': null}"),
                changes("hoist all that is named", json -> json.hoist("o", "a"), "{a: string}", "{'o': {'a': ''}}"),
                changes("hoist, and the object may be empty then", json -> json.hoist("o", "a"),
                        "{a: string, o?: {b?: integer}}", "{'o': {'a': '', 'b': 1}}", "{'o': {'a': ''}}"),
                changes("hoist, and something stays", json -> json.hoist("o", "a"),
                        "{a: string, o: {b: integer, c?: integer}}", "{'o': {'a': '', 'b': 1, 'c': 1}}",
                        "{'o': {'a': '', 'b': 1}}"),
                changes("hoist from what may be absent", json -> json.hoist("o", "a"), "{a?: string, o?: {b: integer}}",
                        "{'o': {'a': '', 'b': 1}}", "{}"),
                changes("hoist all", json -> json.hoist("o"), "{x: integer, a: string, b?: integer}",
                        "{'x': 1, 'o': {'a': '', 'b': 1}}", "{'x': 1, 'o': {'a': ''}}"),
                changes("wrap", json -> json.wrap("a"), "{a: [string|integer]|null}", "{'a': ''}", "{'a': null}",
                        "{'a': 1}"),
                changes("head", json -> json.head("a"), "{a: string|null}", "{'a': ['']}"),
                changes("convert", json -> json.convert("a", Conversion.NUMBER_TO_STRING)
                        .convert("b", Conversion.BOOLEAN_TO_STRING).convert("c", Conversion.decimalToMinorUnits(2))
                        .convert("d", Conversion.EPOCH_MILLIS_TO_INSTANT),
                        "{a: string|null, b: 'true'|'false', c: integer, d: date-time}",
                        "{'a': 1, 'b': true, 'c': 1.5, 'd': 1}", "{'a': null, 'b': true, 'c': 1.5, 'd': 1}"),
                changes("mapValues", json -> json.mapValues("a", Map.of("x", "y")), "{a: 'y'}", "{'a': ''}"),
                changes("split", json -> json.split("a", " ", "b", "c"), "{b: string, c?: string}", "{'a': ''}"),
                changes("split what may be null", json -> json.split("a", " ", "b", "c"),
                        "{b: string|null, c?: string|null}", "{'a': ''}", "{'a': null}"),
                changes("split null", json -> json.split("a", " ", "b", "c"), "{b: null, c: null}", "{'a': null}"),
                changes("join", json -> json.join("c", " ", "a", "b"), "{c: string}", "{'a': '', 'b': ''}",
                        "{'a': '', 'b': null}", "{'a': ''}"),
                changes("join texts with what is null", json -> json.join("c", " ", "a", "b"), "{c: string}",
                        "{'a': '', 'b': null}"),
                changes("join what may all be null", json -> json.join("c", " ", "a", "b"), "{c?: string|null}",
                        "{'a': null, 'b': ''}", "{'b': ''}", "{'a': ''}", "{}"),
                changes("replace", json -> json.replace("a", value -> value), "{a: unknown}", "{'a': ''}"));
    }

    private static Arguments changes(String name, Consumer<JsonChanges> changes, String expected, String... samples) {
        return argumentSet(name, changes, Schemas.infer(Arrays.stream(samples).map(Registries::json).toList()),
                expected);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_changes_the_schema_as_it_changes_the_documents(Consumer<JsonChanges> changes, JsonNode schema,
            String expected) {
        assertThat(Notation.ofEach(EventSchemas.of(step(changes)).deriveForward(ONE, schema)))
                .containsExactly(entry(TWO, expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "{'enum': ['A', 'B', 'C', null]};                   'a'|'b'|null",
            "{'type': ['string', 'null'], 'const': 'A'};        'a'",
            "{'type': 'string', 'enum': ['A', 1]};              'a'",
            "{'type': 'string'};                                'a'|'b'",
            "{'anyOf': [{'const': 'B'}, {'type': 'null'}]};     'b'|null",
            "{'anyOf': [{'const': 'B'}, {'type': 'integer'}]};  'b'"})
    void the_values_of_an_enum_are_mapped(String schema, String expected) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("A", "a");
        values.put("B", "b");

        assertThat(Notation.ofEach(EventSchemas.of(step(json -> json.mapValues("kind", values)))
                .deriveForward(ONE, json("{'type': 'object', 'properties': {'kind': " + schema + "}}"))))
                .containsExactly(entry(TWO, "{kind?: " + expected + ", ...}"));
    }

    @Test
    void a_schema_that_refers_to_itself_is_opened_only_where_a_step_is_at_work() {
        JsonNode tree = json("""
                {'$ref': '#/$defs/Tree',
                 '$defs': {'Tree': {'type': 'object', 'additionalProperties': false, 'required': ['name'],
                   'properties': {'name': {'type': 'string'},
                                  'children': {'type': 'array', 'items': {'$ref': '#/$defs/Tree'}}}}}}""");
        JsonNode derived = Objects.requireNonNull(EventSchemas.of(step(
                json -> json.rename("name", "title").rename("children[].name", "title")))
                .deriveForward(ONE, tree).get(TWO));

        assertThat(Notation.of(derived)).isEqualTo(
                "{title: string, children?: [{title: string, children?: [#/$defs/Tree]}]}");
        assertThat(Notation.of(derived.at("/$defs/Tree"))).isEqualTo("{name: string, children?: [#/$defs/Tree]}");
    }

    @Test
    void a_field_that_an_open_schema_does_not_declare_is_taken_to_be_absent_where_another_takes_its_name() {
        JsonNode open = json("{'type': 'object', 'properties': {'a': {'type': 'string'}}}");

        assertThat(Notation.ofEach(EventSchemas.of(step(json -> json.rename("a", "b").add("c", 1)))
                .deriveForward(ONE, open))).containsExactly(entry(TWO, "{b?: string, c: integer, ...}"));
    }

    @Test
    void a_field_that_an_open_schema_does_not_declare_can_be_anything_where_a_step_looks_for_it() {
        assertThat(Notation.ofEach(EventSchemas
                .of(step(json -> json.rename("a", "b").wrap("c").split("d", " ", "e", "f")
                        .join("g", " ", "h", "i").convert("j.k", Conversion.STRING_TO_NUMBER)))
                .deriveForward(ONE, json("{'type': 'object'}"))))
                .containsExactly(entry(TWO, "{b?: any, c?: [any]|null, "
                        + "e?: string|null, f?: string|null, g?: string|null, j?: null|{k?: number|null, ...}, ...}"));
    }

    @Test
    void what_can_be_anything_was_an_object_or_null_where_fields_are_moved_into_or_out_of_it() {
        JsonNode schema = json(
                "{'properties': {'a': {}, 'b': {}, 'x': {'type': 'string'}}, 'required': ['a', 'b', 'x']}");

        assertThat(Notation.ofEach(EventSchemas.of(step(json -> json.hoist("a", "c").nest("b", "x")))
                .deriveForward(ONE, schema)))
                .containsExactly(entry(TWO, "{b: {x: string, ...}, c?: any, a?: {...}|null, ...}"));
        assertThat(EventSchemas.of(step(json -> json.hoist("a", "c").nest("b", "x").move("d.y", "z")))
                .check(Map.of(ONE, json("{'properties': {'a': {}, 'b': {}, 'd': {}, 'x': {}}}"), TWO, json("{}"))))
                .isEmpty();
    }

    @Test
    void what_can_be_anything_or_something_can_be_anything() {
        JsonNode schema = json("{'properties': {'a': {}, 'b': {'type': 'string'}, 'c': {}, 'd': {'type': 'string'}}}");

        assertThat(Notation.ofEach(EventSchemas.of(step(json -> json.rename("b", "a").rename("c", "d").add("e", 1)))
                .deriveForward(ONE, schema))).containsExactly(entry(TWO, "{a?: any, d?: any, e: integer, ...}"));
    }

    @Test
    void an_object_that_allows_other_fields_is_never_known_to_be_empty() {
        JsonNode schema = json("""
                {'type': 'object', 'additionalProperties': false, 'required': ['o', 'p'], 'properties': {
                  'o': {'type': 'object', 'properties': {'a': {'type': 'string'}}, 'required': ['a']},
                  'p': {'type': 'object', 'properties': {'b': {'type': 'string'}}, 'required': ['b'],
                    'additionalProperties': {'type': 'integer'}}}}""");

        assertThat(Notation.ofEach(EventSchemas.of(step(json -> json.hoist("o", "a").change(
                new JsonChange.Move(FieldPath.of("p.b"), FieldPath.of("b"), true)))).deriveForward(ONE, schema)))
                .containsExactly(entry(TWO, "{p?: {...: integer}, a: string, o?: {...}, b: string}"));
    }

    @Test
    void a_condition_on_a_field_that_an_open_schema_does_not_declare_says_that_it_is_there() {
        EventSchemas schemas = EventSchemas.of(registry(builder -> builder.event("Order").from("1")
                .split(parts -> parts.into("Order", "2", Condition.is("a.b", "x"), json -> {})).current()));

        assertThat(Notation.ofEach(schemas.deriveForward(ONE, json("{'type': 'object'}"))))
                .containsExactly(entry(TWO, "{a: {b: 'x', ...}, ...}"));
    }

    @Test
    void each_part_of_a_split_has_what_its_condition_leaves() {
        JsonNode schema = json("""
                {'type': 'object', 'additionalProperties': false, 'required': ['kind'],
                 'properties': {'kind': {'enum': ['A', 'B']}, 'note': {'type': 'string'}}}""");
        EventSchemas schemas = EventSchemas.of(registry(builder -> {
            builder.event("Order").from("1").split(parts -> parts
                    .into("Order", "2", Condition.is("kind", "A"), json -> json.remove("note"))
                    .into("Order", "3", Condition.isNot("kind", "A"), json -> {})
                    .into("Note", "1", Condition.present("note"), json -> json.remove("kind"))
                    .into("Other", "1", Condition.absent("note"), json -> {})
                    .into("Never", "1", Condition.is("kind", "C"), json -> {})
                    .into("Never", "2", Condition.absent("kind"), json -> {}));
            builder.event("Order").from("2").to("3", json -> json.rename("kind", "type")).current();
            builder.event("Note").at("1").current();
            builder.event("Other").at("1").current();
            builder.event("Never").from("1").to("2", json -> {}).current();
        }));

        assertThat(Notation.ofEach(schemas.deriveForward(ONE, schema))).containsOnly(
                entry(TWO, "{kind: 'A'}"),
                entry(THREE, "{type?: 'A', kind?: 'B', note?: string}"),
                entry(EventType.of("Note", "1"), "{note: string}"),
                entry(EventType.of("Other", "1"), "{kind: 'A'|'B'}"));
    }

    @Test
    void after_a_function_only_what_later_steps_do_is_known() {
        EventSchemas schemas = EventSchemas.of(registry(builder -> builder.event("Order")
                .from("1").to("2", json -> json.transform((payload, envelope) -> payload))
                .from("2").to("3", json -> json.add("a", 1)).current()));

        assertThat(Notation.ofEach(schemas.deriveForward(ONE, json("{'type': 'object'}")))).containsExactly(
                entry(TWO, "{unknown}"), entry(THREE, "{a: integer, unknown}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "[]                                          | /: a schema is an object, true or false",
            "{'type': 'text'}                            | /type: there is no type \"text\"",
            "{'type': 5}                                 | /type: a type is a text, or several stand in an array",
            "{'properties': {'a': {'properties': []}}}   | /properties/a/properties: properties are an object",
            "{'properties': {'a': 5}}                    | /properties/a: a schema is an object, true or false",
            "{'required': 'a'}                           | /required: the names stand in an array",
            "{'anyOf': {}}                               | /anyOf: the schemas stand in an array",
            "{'type': 'array'}                           | allows no object, and a payload is one",
            "false                                       | allows no object, and a payload is one"})
    void what_is_no_schema_of_a_payload_is_refused_with_its_place(String schema, String problem) {
        EventSchemas schemas = EventSchemas.of(step(json -> {}));

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> schemas.deriveForward(ONE, json(schema)))
                .withMessageStartingWith("EV-1302: The schema of Order 1 ").withMessageContaining(problem);
    }
}
