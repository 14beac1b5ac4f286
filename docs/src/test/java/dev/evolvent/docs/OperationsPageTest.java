package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.evolvent.EvolventException;
import dev.evolvent.docs.OperationsPage.Example;
import dev.evolvent.docs.OperationsPage.Row;
import dev.evolvent.upcasters.Downcaster;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import dev.evolvent.upcasters.yaml.YamlUpcasters;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the page about operations says of each of them is what it does. */
class OperationsPageTest {

    private static final EventType ONE = EventType.of("E", "1");
    private static final EventType TWO = EventType.of("E", "2");
    private static final EventType CART_PRICED = EventType.of("CartPriced", "1");

    @TempDir
    private Path folder;

    @Test
    void every_operation_has_its_section_and_is_in_the_overview() throws IOException {
        Set<String> methods = Arrays.stream(JsonChanges.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())).map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(OperationsPage.sections()).extracting(section -> section.getKey())
                .containsExactlyInAnyOrderElementsOf(methods);
        assertThat(OperationsPage.examples()).extracting(Example::operation).containsAll(methods);
        assertThat(methods).allSatisfy(method -> assertThat(Files.readString(OperationsPage.FILE))
                .contains("[" + method + "](#" + method.toLowerCase(Locale.ROOT) + ")"));
    }

    @Test
    void every_conversion_has_its_example() throws IOException {
        String examples = OperationsPage.examples().stream().map(example -> example.code("YAML", ""))
                .collect(Collectors.joining("\n"));

        assertThat(Conversion.Kind.values()).allSatisfy(kind -> assertThat(examples).contains("as: " + kind.word()));
    }

    @TestFactory
    List<DynamicTest> the_examples_in_java_hold() throws IOException {
        List<Example> examples = OperationsPage.examples();
        List<Consumer<JsonChanges>> changes = JavaSnippets
                .compile(examples.stream().map(example -> example.code("Java")).toList(), folder);
        List<DynamicTest> tests = new ArrayList<>();
        for (int index = 0; index < examples.size(); index++) {
            Example example = examples.get(index);
            Consumer<JsonChanges> change = changes.get(index);
            tests.add(dynamicTest(example.toString(), () -> check(example, registry -> {
                registry.event("E").from("1").to("2", change).current();
                registry.event("CartPriced").at("1").current();
            })));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> the_examples_in_yaml_hold() throws IOException {
        return OperationsPage.examples().stream().filter(example -> example.row("YAML").isPresent())
                .map(example -> dynamicTest(example.code("YAML"), () -> {
                    Path file = Files.writeString(folder.resolve("E.yaml"), """
                            event: E
                            steps:
                              - from: 1
                                to: 2
                                changes:
                                  - %s
                            ---
                            event: CartPriced
                            current: 1
                            """.formatted(example.code("YAML")));
                    check(example, YamlUpcasters.of(file));
                })).toList();
    }

    private static void check(Example example, UpcasterModule module) {
        UpcasterRegistry registry = UpcasterRegistry.builder().include(module).build();
        String before = example.code("before");
        String metadata = example.code("metadata before", "{}");
        UpcastEvent current = upcast(registry, example, before);

        assertThat(text(current.payload())).isEqualTo(text(example.code("after")));
        assertThat(text(current.metadata())).isEqualTo(text(example.code("metadata after", metadata)));
        assertThat(upcast(registry, example, "{}")).as("nothing").isNotNull();
        for (Row failure : example.failures()) {
            assertThatExceptionOfType(UpcastException.class)
                    .isThrownBy(() -> upcast(registry, example, failure.code())).as(failure.code())
                    .matches(problem -> failure.text().contains("with " + problem.code() + ": "), failure.text());
        }
        checkWayBack(example, registry, current);
    }

    private static void checkWayBack(Example example, UpcasterRegistry registry, UpcastEvent current) {
        String promised = example.row("way back").orElseThrow().text();
        if (promised.startsWith("none: ")) {
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> registry.downcaster(TWO, ONE))
                    .withMessageStartingWith("EV-1110").withMessageContaining(promised.substring("none: ".length()));
            return;
        }
        Downcaster downcaster = registry.downcaster(TWO, ONE);
        assertThat(downcaster.possibleLosses().isEmpty()
                ? "exact"
                : "loses " + downcaster.possibleLosses().stream()
                        .map(loss -> loss.reason().replaceFirst("^does not bring back ", ""))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(promised);
        Downcaster.Result old = downcaster.apply(current);
        assertThat(fields(old.payload())).isEqualTo(fields(
                Json.of(example.code("old readers get", example.code("before")))));
        assertThat(text(old.metadata())).isEqualTo(text(example.code("metadata before", "{}")));
    }

    private static UpcastEvent upcast(UpcasterRegistry registry, Example example, String payload) {
        return registry.reader(new OnFailure.Fail(), (stream, after, before, events) -> {
            if (after < 0 && example.row("earlier CartPriced").isPresent()) {
                events.accept(recorded(0, CART_PRICED, example.code("earlier CartPriced"), "{}"));
            }
        }).upcast(recorded(1, ONE, payload, example.code("metadata before", "{}"))).getFirst();
    }

    private static RecordedEvent recorded(long version, EventType type, String payload, String metadata) {
        return new RecordedEvent("e-" + version, new StreamId("order", "o-1"), version, version, type,
                Json.of(payload), Json.of(metadata), Instant.EPOCH);
    }

    /** All but white space counts: the order of fields, and how numbers are written. */
    private static String text(Json json) {
        return json.tree().toString();
    }

    private static String text(String json) {
        return text(Json.of(json));
    }

    /** On the way back, fields come back in another order. */
    private static Set<String> fields(Json json) {
        return json.tree().properties().stream()
                .map(field -> field.getKey() + ": " + field.getValue()).collect(Collectors.toSet());
    }
}
