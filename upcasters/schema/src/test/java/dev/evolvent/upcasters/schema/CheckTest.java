package dev.evolvent.upcasters.schema;

import static dev.evolvent.upcasters.schema.Registries.ONE;
import static dev.evolvent.upcasters.schema.Registries.THREE;
import static dev.evolvent.upcasters.schema.Registries.TWO;
import static dev.evolvent.upcasters.schema.Registries.json;
import static dev.evolvent.upcasters.schema.Registries.registry;
import static dev.evolvent.upcasters.schema.Registries.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas that are written down, against the steps and against each other. */
class CheckTest {

    private static final JsonNode OLD = json("""
            {'type': 'object', 'additionalProperties': false, 'required': ['title', 'price'],
             'properties': {'title': {'type': 'string'}, 'price': {'type': 'number'}, 'note': {'type': 'string'},
               'lines': {'type': 'array', 'items': {'type': 'object', 'additionalProperties': false,
                 'required': ['sku'], 'properties': {'sku': {'type': 'string'}}}}}}""");

    record Order(String name) {}

    record Loose(String name, long price) {}

    private static JsonNode with(String properties, String... required) {
        return json(
                "{'type': 'object', 'additionalProperties': false, 'properties': {" + properties + "}, 'required': ['"
                        + String.join("', '", required) + "']}");
    }

    static Stream<Arguments> steps() {
        String lines = "'note': {}, 'lines': {'items': {'properties': {'sku': {'type': 'string'}}}}";
        return Stream.of(
                check("what fits", json -> json.rename("title", "name"),
                        with("'name': {'type': 'string'}, 'price': {'type': 'number'}, " + lines, "name", "price")),
                check("what is of another type", json -> json.rename("title", "name"),
                        with("'name': {'type': 'string'}, 'price': {'type': 'integer'}, " + lines, "name"),
                        "price: a number, where a whole number is expected"),
                check("what has the old name still", json -> json.rename("title", "name"),
                        with("'title': {'type': 'string'}, 'price': {'type': 'number'}, " + lines, "title"),
                        "title: no such field, where a field that is always there is expected",
                        "name: a field that is not known there, where no such field is expected"),
                check("what can be absent", json -> {},
                        with("'title': {}, 'price': {'type': 'number'}, " + lines, "note"),
                        "note: a field that can be absent, where a field that is always there is expected"),
                check("what is deeper down", json -> json.rename("lines[].sku", "article"),
                        with("'title': {}, 'price': {}, 'note': {}, 'lines': {'type': 'array', 'items': "
                                + "{'type': 'object', 'properties': {'article': {'type': 'null'}}}}", "title"),
                        "lines[].article: a text, where null is expected"),
                check("a constant that is none of an enum", json -> json.add("currency", "EUR"),
                        with("'title': {}, 'price': {}, 'currency': {'enum': ['USD', 'CHF']}, " + lines, "currency"),
                        "currency: \"EUR\", where \"USD\" or \"CHF\" is expected"),
                check("a constant that is one of an enum", json -> json.add("currency", "EUR"),
                        with("'title': {}, 'price': {}, 'currency': {'enum': ['USD', 'EUR']}, " + lines, "currency")),
                check("a way through something else", json -> json.rename("title.a", "b").remove("price[].c"),
                        json("{'type': 'object'}"),
                        "title: a text, where an object is expected", "price: a number, where an array is expected"),
                check("a change that fails", json -> json.convert("title", Conversion.decimalToMinorUnits(2))
                        .rename("price", "note").split("lines", " ", "a", "b"),
                        json("{'type': 'object'}"),
                        "title: a text, where a number is expected",
                        "note: a field that is there already, and would be overwritten, where no such field is expected",
                        "lines: an array, where a text is expected"));
    }

    private static Arguments check(String name, Consumer<JsonChanges> changes, JsonNode newer, String... problems) {
        return argumentSet(name, changes, newer, List.of(problems));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_a_step_makes_of_old_documents_has_to_fit_the_new_schema(Consumer<JsonChanges> changes, JsonNode newer,
            List<String> problems) {
        List<SchemaFinding> findings = EventSchemas.of(step(changes)).check(Map.of(ONE, OLD, TWO, newer));

        assertThat(findings).allMatch(SchemaFinding::isProblem).extracting(finding -> switch (finding) {
            case SchemaFinding.DoesNotFit misfit ->
                misfit.path() + ": " + misfit.produced() + ", where " + misfit.expected()
                        + " is expected";
            case SchemaFinding.StepFails fails -> fails.path() + ": " + fails.produced() + ", where " + fails.expected()
                    + " is expected";
            default -> finding.toString();
        }).containsExactlyElementsOf(problems);
    }

    @Test
    void a_text_that_is_known_and_not_mapped_is_reported() {
        EventSchemas schemas = EventSchemas.of(step(json -> json.mapValues("kind", Map.of("A", "B"))));

        assertThat(schemas.check(Map.of(ONE, with("'kind': {'enum': ['A', 'C']}", "kind"), TWO, json("{}"))))
                .singleElement().asString()
                .startsWith("Order 1: mapValues kind: {A=B} fails: kind: \"C\", where one of "
                        + "the texts that are mapped is expected (Order 1 -> Order 2, Registries.java:");
        assertThat(schemas.check(Map.of(ONE, with("'kind': {'type': 'string'}", "kind"), TWO, json("{}")))).isEmpty();
    }

    @Test
    void a_finding_says_which_step_it_is_and_where_that_is_declared() {
        List<SchemaFinding> findings = EventSchemas.of(registry(builder -> builder.event("Order")
                .from("1").to("2", json -> json.rename("title", "name"))
                .from("2").to("3", json -> json.convert("name", Conversion.NUMBER_TO_STRING).remove("note"))
                .current())).check(Map.of(ONE, OLD, THREE, with("'name': {'type': 'string'}", "name")));

        assertThat(findings).hasOnlyElementsOfTypes(SchemaFinding.StepFails.class, SchemaFinding.DoesNotFit.class)
                .extracting(SchemaFinding::toString)
                .anySatisfy(
                        text -> assertThat(text).matches("Order 1: convert name: numberToString fails: name: a text, "
                                + "where a number is expected \\(Order 2 -> Order 3, CheckTest.java:\\d+\\)"))
                .anySatisfy(text -> assertThat(text).matches("Order 1, as Order 3 reads it: price: a field that is not "
                        + "known there, where no such field is expected \\(Order 1 -> Order 2, CheckTest.java:\\d+; "
                        + "Order 2 -> Order 3, CheckTest.java:\\d+\\)"));
        assertThat(findings).filteredOn(SchemaFinding.DoesNotFit.class::isInstance).first()
                .extracting(
                        finding -> ((SchemaFinding.DoesNotFit) finding).steps().stream().map(Step::toString).toList())
                .isEqualTo(List.of("Order 1 -> Order 2", "Order 2 -> Order 3"));
    }

    @Test
    void the_last_schema_has_to_fit_the_class_that_reads_the_current_revision() {
        EventSchemas schemas = EventSchemas.of(step(Loose.class, json -> json.rename("title", "name").remove("note")
                .remove("lines")));

        assertThat(schemas.check(Map.of(ONE, OLD))).extracting(SchemaFinding::toString).singleElement().asString()
                .startsWith(
                        "Order 1, as Loose reads it: price: a number, where a whole number is expected (Order 1 -> ");
        assertThat(schemas.check(Map.of(TWO, with("'name': {'type': 'string'}, 'price': {'type': 'string'}", "name"))))
                .extracting(SchemaFinding::toString).containsExactly(
                        "Order 2, as Loose reads it: price: a field that can be absent, where a field that is always "
                                + "there is expected",
                        "Order 2, as Loose reads it: price: a text, where a whole number is expected");
    }

    @Test
    void a_schema_that_was_derived_fits_what_it_was_derived_from() {
        EventSchemas schemas = EventSchemas.of(registry(builder -> builder.event("Order")
                .from("1").to("2", json -> json.split("text", ":", "name", "rest"))
                .from("2").to("3", json -> json.remove("rest").rename("total", "price")
                        .convert("price", Conversion.decimalToMinorUnits(2)))
                .reads(Loose.class)));

        assertThat(schemas.check(schemas.deriveAll("Order"))).isEmpty();
    }

    @Test
    void a_schema_under_a_former_name_is_that_of_the_event_and_one_of_an_unknown_event_is_reported() {
        EventSchemas schemas = EventSchemas.of(registry(builder -> builder.event("Order").formerly("Purchase")
                .from("1").to("2", json -> json.rename("title", "name")).reads(Order.class)));

        assertThat(schemas.check(Map.of(EventType.of("Purchase", "1"), with("'title': {'type': 'null'}", "title"),
                EventType.of("Other", "1"), json("{'type': 'object'}")))).extracting(SchemaFinding::toString)
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("Other 1: there is a schema, but the registry does not know "
                                + "this event and revision"),
                        text -> assertThat(text)
                                .startsWith("Order 1, as Order reads it: name: null, where a text is "));
    }

    @Test
    void after_a_function_nothing_is_said_but_that_it_was_not_looked_at() {
        List<SchemaFinding> findings = EventSchemas.of(step(Order.class,
                json -> json.transform((payload, envelope) -> payload))).check(Map.of(ONE, OLD));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.isProblem()).isFalse();
            assertThat(finding.toString())
                    .startsWith("Order 1: not looked at: Not known: the step Order 1 -> Order 2 (")
                    .endsWith("where Order expects an object");
        });
    }

    @Test
    void what_a_step_does_after_a_function_is_known() {
        List<SchemaFinding> findings = EventSchemas.of(step(Loose.class,
                json -> json.transform((payload, envelope) -> payload).add("price", "1"))).check(Map.of(ONE, OLD));

        assertThat(findings).filteredOn(SchemaFinding::isProblem).singleElement().asString()
                .contains("price: \"1\", where a whole number is expected");
        assertThat(findings).filteredOn(finding -> !finding.isProblem())
                .extracting(finding -> ((SchemaFinding.NotLookedAt) finding).path())
                .containsExactly("name", "");
    }

    @Test
    void keywords_that_are_not_compared_are_reported() {
        List<SchemaFinding> findings = EventSchemas.of(step(json -> {})).check(Map.of(
                ONE, json("{'type': 'object', 'properties': {'a': {'type': 'string', 'pattern': 'x'}}}"),
                TWO, json("{'type': 'object', 'minProperties': 1}")));

        assertThat(findings).extracting(SchemaFinding::toString).containsExactlyInAnyOrder(
                "Order 1: not looked at: /properties/a/pattern: this keyword, or what it refers to, is not compared",
                "Order 2: not looked at: /minProperties: this keyword, or what it refers to, is not compared");
    }

    @Test
    void a_file_that_is_no_schema_is_an_error() {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> EventSchemas.of(step(json -> {})).check(Map.of(TWO, json("[]"))))
                .withMessage(
                        "EV-1302: The schema of Order 2 is no JSON Schema: /: a schema is an object, true or false");
    }
}
