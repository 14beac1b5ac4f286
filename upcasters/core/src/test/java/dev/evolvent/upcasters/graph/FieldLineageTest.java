package dev.evolvent.upcasters.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldLineageTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                before("b", json -> json.rename("a", "b"), "stored a"),
                before("b.x[].y", json -> json.rename("a", "b"), "stored a.x[].y"),
                before("a", json -> json.rename("a", "b"), "gone a"),
                before("o", json -> json.rename("o.a", "b"), "stored o"),
                before("c", json -> json.add("c", 1), "added c"),
                before("c.d", json -> json.add("c", 1), "added c.d"),
                before("c", json -> json.add("c.d", 1), "stored c"),
                before("c", json -> json.remove("c"), "gone c"),
                before("b.c", json -> json.move("a", "b.c"), "stored a"),
                before("b", json -> json.move("a", "b.c"), "stored b"),
                before("lines[].b.c", json -> json.move("lines[].a", "lines[].b.c"), "stored lines[].a"),
                before("b", json -> json.copy("a", "b"), "stored a"),
                before("a", json -> json.copy("a", "b"), "stored a"),
                before("o", json -> json.nest("o", "a", "b"), "stored a", "stored b"),
                before("o.a", json -> json.nest("o", "a", "b"), "stored a"),
                before("a", json -> json.nest("o", "a", "b"), "gone a"),
                before("o.o", json -> json.nest("o", "o"), "stored o"),
                before("a", json -> json.hoist("o", "a"), "stored o.a"),
                before("a.x", json -> json.hoist("o"), "stored o.a.x", "stored a.x"),
                before("o.x", json -> json.hoist("o"), "stored o.o.x"),
                before("t", json -> json.wrap("t"), "stored t"),
                before("t[].x", json -> json.wrap("t"), "stored t.x"),
                before("t.x", json -> json.head("t"), "stored t[].x"),
                before("p", json -> json.convert("p", Conversion.NUMBER_TO_STRING), "stored p"),
                before("first", json -> json.split("name", " ", "first", "last"), "stored name"),
                before("name", json -> json.split("name", " ", "first", "last"), "gone name"),
                before("name", json -> json.join("name", " ", "first", "last"), "stored first", "stored last"),
                before("first", json -> json.join("name", " ", "first", "last"), "gone first"),
                before("r", json -> json.replace("r", value -> value), "stored r"),
                before("r.x", json -> json.replace("r", value -> value), "made r.x"),
                before("x", json -> json.transform((payload, envelope) -> payload), "stored x"),
                before("lines[].q", json -> json.each("lines", line -> line.rename("p", "q")), "stored lines[].p"),
                before("x", json -> json.metadata(metadata -> metadata.rename("a", "x")), "stored x"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_change_says_what_a_field_was_before(String field, Consumer<JsonChanges> changes, List<String> origins) {
        assertThat(lineage(field, changes).trails().stream().map(FieldLineageTest::origin)).isEqualTo(origins);
    }

    @Test
    void a_field_is_followed_through_all_steps_to_where_it_appears() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.at("Order.yaml:3").event("Order").from("1").to("2", json -> json.add("cur", "EUR").rename("id", "no"));
        registry.at("Order.yaml:7").event("Order").from("2").to("3", json -> json.rename("cur", "currency"));
        registry.at("Order.yaml:9").event("Order").from("old").to("3", json -> {});
        registry.at("Order.yaml:11").event("Order").at("3").current();

        FieldLineage lineage = FieldLineage.of(registry.build(), EventType.of("Order", "3"), FieldPath.of("currency"));

        assertThat(lineage.text()).isEqualTo("""
                currency of Order 3
                  appears in Order 1 -> Order 2, add cur = "EUR" (Order.yaml:3)
                    then Order 2 -> Order 3, rename cur to currency (Order.yaml:7)
                  is stored as currency in Order old, and no step touches it
                """);
        assertThat(lineage.json().path("trails").path(0)).hasToString("""
                {"origin":"added","step":"Order 1 -> Order 2","place":"Order.yaml:3",\
                "change":{"word":"add","in":"payload","text":"add cur = \\"EUR\\""},"as":"cur",\
                "changes":[{"step":"Order 2 -> Order 3","place":"Order.yaml:7",\
                "change":{"word":"rename","in":"payload","text":"rename cur to currency"},\
                "before":"cur","after":"currency"}]}""");
    }

    @Test
    void a_field_of_a_part_comes_from_the_event_that_was_split() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("Order").from("1").split(parts -> parts
                .into("Paid", "1", Condition.present("payment"), json -> json.hoist("payment", "card")))
                .from("0").splitBy(List.of(EventType.of("Paid", "1")), (payload, envelope) -> List.of());
        registry.event("Paid").at("1").current();

        assertThat(FieldLineage.of(registry.build(), EventType.of("Paid", "1"), FieldPath.of("card")).trails().stream()
                .map(FieldLineageTest::origin)).containsExactly("stored payment.card", "made card");
    }

    private static Arguments before(String field, Consumer<JsonChanges> changes, String... origins) {
        return Arguments.of(field, changes, List.of(origins));
    }

    private static FieldLineage lineage(String field, Consumer<JsonChanges> changes) {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("E").from("1").to("2", changes).current();
        return FieldLineage.of(registry.build(), EventType.of("E", "2"), FieldPath.of(field));
    }

    private static String origin(FieldLineage.Trail trail) {
        return trail.origin().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " " + trail.origin().as();
    }
}
