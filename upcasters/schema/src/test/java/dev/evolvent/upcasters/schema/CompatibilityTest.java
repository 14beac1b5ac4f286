package dev.evolvent.upcasters.schema;

import static dev.evolvent.upcasters.schema.Registries.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.schema.Compatibility.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers without upcasters can read. */
class CompatibilityTest {

    private static final String TREE = """
            {'$ref': '#/$defs/Node', '$defs': {'Node': {'type': 'object', 'required': ['value'],
              'properties': {'value': {'type': '%s'}, 'next': {'$ref': '#/$defs/Node'}}}}}""";

    private static Compatibility between(String older, String newer) {
        return Compatibility.between(json(older), json(newer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "{'type': 'integer'};                  {'type': 'integer'};                          FULL",
            "{'type': 'integer'};                  {'type': 'number'};                           BACKWARD",
            "{'type': 'string'};                   {'type': ['string', 'null']};                 BACKWARD",
            "{'anyOf': [{'type': 'string'}, {'type': 'null'}]}; {'type': ['null', 'string']};    FULL",
            "{'type': 'string'};                   {'type': 'integer'};                          NONE",
            "{'enum': ['A']};                      {'enum': ['A', 'B']};                         BACKWARD",
            "{'enum': ['A', 'B']};                 {'const': 'A'};                               FORWARD",
            "{'enum': ['A', 'B']};                 {'enum': ['B', 'C']};                         NONE",
            "{'enum': [1, 1.0, 2]};                {'enum': [2.0, 1]};                           FULL",
            "{'enum': [true]};                     {'type': 'boolean'};                          BACKWARD",
            "{'enum': [true, false]};              {'type': 'boolean'};                          FULL",
            "{'enum': ['A', null]};                {'type': ['string', 'null']};                 BACKWARD",
            "{'const': {'a': 1}};                  {'type': 'object', 'required': ['a']};        BACKWARD",
            "{'const': {'b': 1}};                  {'type': 'object', 'required': ['a']};        NONE",
            "{};                                   {'type': 'string'};                           FORWARD",
            "true;                                 {};                                           FULL",
            "false;                                {'type': 'string'};                           BACKWARD",
            "{'type': 'array'};                    {'type': 'array', 'items': {'type': 'null'}}; FORWARD",
            "{'items': {'type': 'integer'}};       {'items': {'type': 'number'}};                BACKWARD",
            "{'type': 'array', 'items': {}};       {'type': 'object'};                           NONE",
            "{'type': 'object'};                   {'properties': {'a': {}}};                    BACKWARD",
            "{'type': 'object', 'additionalProperties': {'type': 'integer'}};"
                    + " {'type': 'object', 'additionalProperties': {'type': 'number'}};          BACKWARD",
            "{'type': 'object', 'properties': {'a': {'type': 'integer'}}, 'additionalProperties': false};"
                    + " {'type': 'object', 'additionalProperties': {'type': 'number'}};          BACKWARD",
            "{'type': 'object', 'additionalProperties': false};  {'type': 'object'};             BACKWARD",
            "{'anyOf': [{'type': 'object', 'required': ['a'], 'properties': {'a': {'const': 1}}},"
                    + " {'type': 'object', 'required': ['b']}]}; {'type': 'object'};             BACKWARD",
            "{'type': 'string', 'description': 'x', 'default': 'y'}; {'type': 'string'};         FULL"})
    void a_property_can_be_read_by_both_by_one_or_by_none(String older, String newer, Level expected) {
        String property = "{'type': 'object', 'required': ['p'], 'properties': {'p': %s}}";

        Compatibility compatibility = between(property.formatted(older), property.formatted(newer));

        assertThat(compatibility.level()).isEqualTo(expected);
        assertThat(compatibility.breaks()).allMatch(broken -> broken.path().startsWith("p"));
        assertThat(compatibility.notLookedAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "a new field that is required;        {'a': 1};              {'a': 1, 'b': 1};           NONE",
            "a new field that may be absent;      {'a': 1};              {'a': 1, 'b': 1} & {'a': 1}; BACKWARD",
            "a field that has gone;               {'a': 1, 'b': 1};      {'a': 1};                   NONE",
            "a field that may be absent now;      {'a': 1, 'b': 1};      {'a': 1, 'b': 1} & {'a': 1}; BACKWARD",
            "another name;                        {'a': 1};              {'b': 1};                   NONE"})
    void strict_readers_refuse_fields_that_they_do_not_know(String name, String older, String newer, Level expected) {
        assertThat(Compatibility.between(infer(older), infer(newer)).level()).as(name).isEqualTo(expected);
    }

    private static JsonNode infer(String samples) {
        return Schemas.infer(Arrays.stream(samples.split("&")).map(Registries::json).toList());
    }

    @Test
    void what_breaks_is_reported_for_each_property_in_a_sentence() {
        Compatibility compatibility = between(
                """
                        {'type': 'object', 'additionalProperties': false, 'required': ['id', 'lines'],
                         'properties': {'id': {'type': 'string'}, 'note': {'type': 'string'},
                           'lines': {'type': 'array', 'items': {'type': 'object', 'properties': {'price': {'type': 'number'}}}}}}
                        """,
                """
                        {'type': 'object', 'additionalProperties': false, 'required': ['id', 'state', 'lines'],
                         'properties': {'id': {'type': 'integer'}, 'state': {'enum': ['A', 'B']},
                           'lines': {'type': 'array', 'items': {'type': 'object', 'properties': {'price': {'type': 'integer'}}}}}}
                        """);

        assertThat(compatibility.level()).isEqualTo(Level.NONE);
        assertThat(compatibility.breaks()).extracting(Compatibility.Break::toString).containsExactly(
                "Readers of the new one cannot read old data: id: a text, where a whole number is expected.",
                "Readers of the new one cannot read old data: state: no such field, where a field that is always there "
                        + "is expected.",
                "Readers of the new one cannot read old data: lines[].price: a number, where a whole number is expected.",
                "Readers of the new one cannot read old data: note: a field that is not known there, where no such field "
                        + "is expected.",
                "Readers of the old one cannot read new data: id: a whole number, where a text is expected.",
                "Readers of the old one cannot read new data: state: a field that is not known there, where no such "
                        + "field is expected.");
    }

    @Test
    void the_same_difference_in_two_places_is_reported_for_both() {
        assertThat(between("{'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}}}",
                "{'properties': {'a': {'type': 'null'}, 'b': {'type': 'null'}}}").breaks())
                .extracting(Compatibility.Break::path).containsExactly("a", "b", "a", "b");
    }

    @Test
    void a_schema_that_holds_itself_is_compared_to_the_end() {
        assertThat(between(TREE.formatted("integer"), TREE.formatted("number")).level()).isEqualTo(Level.BACKWARD);
        assertThat(between(TREE.formatted("integer"), TREE.formatted("number")).breaks())
                .extracting(Compatibility.Break::path).containsExactly("value");
        assertThat(between("{'$ref': '#'}", "{'type': 'object'}").level()).isEqualTo(Level.BACKWARD);
    }

    @Test
    void alternatives_that_hold_themselves_are_compared_to_the_end() {
        String expression = """
                {'$ref': '#/$defs/E', '$defs': {'E': {'anyOf': [
                  {'type': 'object', 'required': ['not'], 'additionalProperties': false,
                   'properties': {'not': {'$ref': '#/$defs/E'}}},
                  {'type': 'object', 'required': ['all'], 'additionalProperties': false,
                   'properties': {'all': {'type': 'array', 'items': {'$ref': '#/$defs/E'}}}},
                  {'type': %s}]}}}""";

        assertThat(between(expression.formatted("'integer'"), expression.formatted("'number'")).level())
                .isEqualTo(Level.BACKWARD);
    }

    @Test
    void keywords_that_are_not_compared_are_named_and_never_silently_passed_over() {
        Compatibility compatibility = between("""
                {'type': 'object', 'properties': {'a': {'type': 'string', 'minLength': 1}}, 'x-owner': 'us'}""", """
                {'type': 'object', 'allOf': [{}], 'properties': {'a': {'$ref': 'other.json'}, 'b/c': {'oneOf': []}},
                 'anyOf': [{'required': ['a']}]}""");

        assertThat(compatibility.notLookedAt()).containsExactlyInAnyOrder(
                "the keyword /properties/a/minLength of the old schema", "the keyword /x-owner of the old schema",
                "the keyword /allOf of the new schema", "the keyword /anyOf of the new schema",
                "the keyword /properties/a/$ref of the new schema",
                "the keyword /properties/b~1c/oneOf of the new schema");
    }

    @Test
    void formats_are_annotations_and_so_are_not_looked_at() {
        Compatibility compatibility = between("{'properties': {'a': {'type': 'string'}}}",
                "{'properties': {'a': {'type': 'string', 'format': 'uuid'}}}");

        assertThat(compatibility.level()).isEqualTo(Level.FULL);
        assertThat(compatibility.notLookedAt()).containsExactly("a: a text, where a text (uuid) is expected");
    }

    @Test
    void of_what_is_not_known_nothing_is_said_but_why() {
        Compatibility compatibility = between("{'type': 'object', '$comment': 'It is made by a function.'}",
                "{'type': 'object', 'required': ['a']}");

        assertThat(compatibility.breaks()).isEmpty();
        assertThat(compatibility.notLookedAt()).containsExactly("It is made by a function.");
    }

    @Test
    void what_is_no_schema_is_refused() {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> between("{}", "5"))
                .withMessage("EV-1302: The new schema is no JSON Schema: /: a schema is an object, true or false");
    }

    /** The new one is the old one with another field, so that there is a good chance that they are compatible. */
    @Test
    void whatever_fits_one_schema_fits_the_other_if_they_are_compatible() {
        int compatible = 0;
        for (int number = 0; number < 2_000; number++) {
            Draw draw = new Draw(number);
            RandomSchemas schemas = new RandomSchemas(draw, 2);
            ObjectNode older = schemas.payload();
            ObjectNode newer = older.deepCopy();
            ObjectNode other = schemas.payload();
            List<String> names = new ArrayList<>();
            other.get("properties").fieldNames().forEachRemaining(names::add);
            if (!names.isEmpty()) {
                String name = draw.oneOf(names);
                ((ObjectNode) newer.get("properties")).set(name, other.get("properties").get(name));
            }
            if (Compatibility.between(older, newer).level() == Level.BACKWARD) {
                compatible++;
                Validator validator = new Validator(newer);
                for (int document = 0; document < 5; document++) {
                    JsonNode old = schemas.document(older);
                    assertThat(validator.accepts(old)).as("trial %d: %s, which is %s, is not %s", number, old,
                            Notation.of(older), Notation.of(newer)).isTrue();
                }
            }
        }
        assertThat(compatible).isGreaterThan(200);
    }
}
