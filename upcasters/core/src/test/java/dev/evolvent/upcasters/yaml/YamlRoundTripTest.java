package dev.evolvent.upcasters.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.evolvent.upcasters.EventDeclaration;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.Revision;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared in YAML is the same data as what is declared in Java. */
class YamlRoundTripTest {

    @TempDir
    Path folder;

    static Stream<Arguments> changes() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("OLD", "NEW");
        values.put("1", "2.0");
        return Stream.of(
                change("rename: {field: order, to: orderId}", json -> json.rename("order", "orderId")),
                change("add: {field: currency, value: EUR}", json -> json.add("currency", "EUR")),
                change("add: {field: number, value: 17}", json -> json.add("number", 17)),
                change("add: {field: text, value: '17'}", json -> json.add("text", "17")),
                change("add: {field: text, value: 2020-02-29}", json -> json.add("text", "2020-02-29")),
                change("add: {field: flag, value: true}", json -> json.add("flag", true)),
                change("add: {field: exact, value: 123456789012345678901234567890.10}",
                        json -> json.add("exact", new BigDecimal("123456789012345678901234567890.10"))),
                change("add: {field: big, value: 123456789012345678901234567890}",
                        json -> json.add("big", Json.of("123456789012345678901234567890").tree())),
                change("add: {field: one, value: 1.0}", json -> json.add("one", new BigDecimal("1.0"))),
                change("add: {field: nothing, value: null}",
                        json -> json.add("nothing", JsonNodeFactory.instance.nullNode())),
                change("add: {field: all, value: {a: [1, 2.50, x, \"null\", []], 'b c': {}}}",
                        json -> json.add("all", Json.of("""
                                {"a":[1,2.50,"x","null",[]],"b c":{}}""").tree())),
                change("remove: amount", json -> json.remove("amount")),
                change("remove: {field: amount}", json -> json.remove("amount")),
                change("remove: {field: amount, default: 0}", json -> json.removeWithDefault("amount", 0)),
                change("remove: {field: amount, default: x}", json -> json.removeWithDefault("amount", "x")),
                change("move: {from: a, to: b.c}", json -> json.move("a", "b.c")),
                change("copy: {from: a, to: b}", json -> json.copy("a", "b")),
                change("nest: {into: address, fields: [street, city]}",
                        json -> json.nest("address", "street", "city")),
                change("nest: {into: address, fields: street}", json -> json.nest("address", "street")),
                change("hoist: {from: address, fields: [street, city]}",
                        json -> json.hoist("address", "street", "city")),
                change("hoist: {from: address}", json -> json.hoist("address")),
                change("wrap: tag", json -> json.wrap("tag")),
                change("head: tags", json -> json.head("tags")),
                change("convert: {value: 'lines[].price', as: decimalToMinorUnits(2)}",
                        json -> json.convert("lines[].price", Conversion.decimalToMinorUnits(2))),
                change("convert: {value: at, as: epochMillisToInstant}",
                        json -> json.convert("at", Conversion.EPOCH_MILLIS_TO_INSTANT)),
                change("mapValues: {value: status, values: {OLD: NEW, 1: 2.0}}",
                        json -> json.mapValues("status", values)),
                change("mapValues: {value: status, values: {OLD: NEW, '1': '2.0'}, unknown: fail}",
                        json -> json.mapValues("status", values)),
                change("mapValues: {value: status, values: {OLD: NEW, 1: 2.0}, unknown: keep}",
                        json -> json.mapValues("status", values, new Unknown.Keep())),
                change("mapValues: {value: status, values: {OLD: NEW, 1: 2.0}, unknown: {becomes: OTHER}}",
                        json -> json.mapValues("status", values, new Unknown.Becomes("OTHER"))),
                change("split: {field: name, separator: ' ', into: [first, last]}",
                        json -> json.split("name", " ", "first", "last")),
                change("join: {into: name, separator: '', fields: [first, last]}",
                        json -> json.join("name", "", "first", "last")),
                change("each: {array: lines, changes: [rename: {field: a, to: b}, each: {array: x, changes: [wrap: y]}]}",
                        json -> json.each("lines",
                                line -> line.rename("a", "b").each("x", x -> x.wrap("y")))),
                change("within: {object: customer, changes: [remove: name, add: {field: n, value: 1}]}",
                        json -> json.within("customer", customer -> customer.remove("name").add("n", 1))),
                change("metadata: [rename: {field: who, to: user}, within: {object: o, changes: [remove: p]}]",
                        json -> json.metadata(metadata -> metadata.rename("who", "user")
                                .within("o", o -> o.remove("p")))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_change(String yaml, Consumer<JsonChanges> java) throws Exception {
        assertSame("steps: [{from: 1, to: 2, changes: [" + yaml + "]}]",
                event -> event.from("1").to("2", java).current());
    }

    static Stream<Arguments> functions() {
        String owner = OrderFunctions.class.getName() + "::";
        return Stream.of(
                change("replace: {value: a, function: " + owner + "upper}",
                        json -> json.replace("a", OrderFunctions::upper)),
                change("replace: {value: a, function: " + owner + "upper, back: " + owner + "lower}",
                        json -> json.replace("a", OrderFunctions::upper, OrderFunctions::lower)),
                change("transform: " + owner + "stamped", json -> json.transform(OrderFunctions::stamped)),
                change("transform: {function: " + owner + "stamped, back: " + owner + "unstamped}",
                        json -> json.transform(OrderFunctions::stamped, OrderFunctions::unstamped)),
                change("transform: {function: " + owner + "recalling, recall: {latest: [A, B], count: 3}}",
                        json -> json.transform(Recall.latest(3, "A", "B"), OrderFunctions::recalling)),
                change("transform: {function: " + owner + "recalling, recall: {first: A}}",
                        json -> json.transform(Recall.first("A"), OrderFunctions::recalling)));
    }

    /** Two method references are not equal; but they have the same name, and the same code, and so the same hash. */
    @ParameterizedTest
    @MethodSource("functions")
    void each_function(String yaml, Consumer<JsonChanges> java) throws Exception {
        UpcasterRegistry inYaml = inYaml("event: Order\nsteps: [{from: 1, to: 2, changes: [" + yaml + "]}]");
        UpcasterRegistry inJava = inJava(event -> event.from("1").to("2", java).current());
        EventType stored = EventType.of("Order", "1");

        assertThat(outcomes(inYaml)).hasToString(outcomes(inJava).toString());
        assertThat(inYaml.hash(stored)).isEqualTo(inJava.hash(stored));
    }

    @Test
    void steps_of_all_kinds() throws Exception {
        assertSame("""
                steps:
                  - from: {name: Purchase, revision: none}
                    to: '1'
                  - from: 1
                    to: 1.0
                  - from: 1.0
                    split:
                      - {into: Order, revision: 4, when: {absent: payment}}
                      - {into: Paid, revision: 1, when: {present: payment}, changes: [remove: x]}
                      - {into: Paid, revision: none, when: {field: a.b, is: yes}}
                      - {into: Order, revision: 4, when: {field: a, isNot: 1}}
                  - from: 0
                    drop: it is not needed any more
                """, event -> event
                .from("Purchase", Revision.NONE).to("1", json -> {})
                .from("1").to("1.0", json -> {})
                .from("1.0").split(parts -> parts
                        .into("Order", "4", Condition.absent("payment"), json -> {})
                        .into("Paid", "1", Condition.present("payment"), json -> json.remove("x"))
                        .into("Paid", "", Condition.is("a.b", "yes"), json -> {})
                        .into("Order", "4", Condition.isNot("a", "1"), json -> {}))
                .from("0").drop("it is not needed any more")
                .current(),
                registry -> {
                    registry.event("Paid").at("1").current();
                    registry.event("Paid").from(Revision.NONE).to("1", json -> {});
                });
    }

    @Test
    void a_split_by_a_function() throws Exception {
        UpcasterRegistry registry = inYaml("""
                event: Order
                steps:
                  - from: 1
                    splitBy:
                      into: [2, {name: Paid, revision: 1}]
                      function: dev.evolvent.upcasters.yaml.OrderFunctions::splitting
                ---
                event: Paid
                current: 1
                """);

        assertThat(registry.typesOf(EventType.of("Order", "1")))
                .containsExactlyInAnyOrder(EventType.of("Order", "2"), EventType.of("Paid", "1"));
    }

    private void assertSame(String steps, Consumer<EventDeclaration> java) throws Exception {
        assertSame(steps, java, registry -> {});
    }

    private void assertSame(String steps, Consumer<EventDeclaration> java, Consumer<UpcasterRegistry.Builder> others)
            throws Exception {
        Path file = Files.writeString(folder.resolve("Order.yaml"), "event: Order\n" + steps);
        UpcasterRegistry.Builder fromYaml = UpcasterRegistry.builder().include(YamlUpcasters.of(file));
        others.accept(fromYaml);
        UpcasterRegistry.Builder fromJava = UpcasterRegistry.builder();
        java.accept(fromJava.event("Order"));
        others.accept(fromJava);
        UpcasterRegistry one = fromYaml.build();
        UpcasterRegistry other = fromJava.build();

        assertThat(outcomes(one)).isEqualTo(outcomes(other)).isNotEmpty();
        assertThat(one.types()).isEqualTo(other.types());
    }

    private static List<Step.Outcome> outcomes(UpcasterRegistry registry) {
        return registry.steps().stream().map(Step::outcome).toList();
    }

    private UpcasterRegistry inYaml(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("Order.yaml"), text);
        return UpcasterRegistry.builder().include(YamlUpcasters.of(file)).build();
    }

    private static UpcasterRegistry inJava(Consumer<EventDeclaration> declaration) {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        declaration.accept(registry.event("Order"));
        return registry.build();
    }

    private static Arguments change(String yaml, Consumer<JsonChanges> java) {
        return Arguments.of(yaml, java);
    }
}
