package dev.evolvent.docs.evolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.evolvent.upcasters.InvalidRegistryException;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastException;
import dev.evolvent.upcasters.testkit.UpcasterTests;
import dev.evolvent.upcasters.yaml.YamlUpcasters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide says that programs say, they say. */
class EvolveAnEventTest {

    static final EventType ONE = EventType.of("OrderPlaced", "1");

    @TempDir
    private Path folder;

    private static UpcasterRegistry registry(UpcasterModule module) {
        return UpcasterRegistry.builder().include(module).build();
    }

    static RecordedEvent stored(EventType type, String payload) {
        return new RecordedEvent("e-1", new StreamId("order", "o-1"), 1, 4711, type, Json.of(payload), Json.of("{}"),
                Instant.EPOCH);
    }

    @Test
    void a_step_that_forgets_a_field_is_told_when_the_registry_is_built() throws IOException {
        InvalidRegistryException problem = catchThrowableOfType(InvalidRegistryException.class,
                () -> registry(registry -> registry.event("OrderPlaced")
                        .from("1").to("2", json -> json.nest("place", "street", "city").add("currency", "EUR"))
                        .reads(OrderPlaced.class)));

        Page.shows(String.valueOf(problem.getMessage()));
    }

    @Test
    void the_declaration_in_yaml_makes_the_same_chain() throws IOException {
        Matcher yaml = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL).matcher(Page.text());
        assertThat(yaml.find()).isTrue();
        Path file = Files.writeString(folder.resolve("OrderPlaced.yaml"),
                yaml.group(1).replace("com.acme.orders.OrderPlaced", OrderPlaced.class.getName()));

        assertThat(registry(YamlUpcasters.of(file)).hash(ONE))
                .isEqualTo(registry(new FirstDraft.OrderUpcasters()).hash(ONE));
    }

    @Test
    void a_step_that_does_not_make_the_next_sample_is_told_place_by_place() throws IOException {
        assertThat(failures(registry -> registry.event("OrderPlaced")
                .from("1").to("2", json -> json.nest("address", "street", "city")
                        .each("lines", line -> line.rename("sku", "article").rename("price", "cents"))
                        .mapValues("channel", Map.of("web", "ONLINE")).add("currency", "EUR"))
                .current())).first().asString().satisfies(Page::shows);
    }

    @Test
    void the_first_draft_passes_its_tests() {
        assertThat(failures(new FirstDraft.OrderUpcasters())).isEmpty();
    }

    @Test
    void what_can_be_lost_on_the_way_down_is_told_beforehand() throws IOException {
        Page.shows(String.join("\n", OrderUpcasters.registry().downcaster(EventType.of("OrderPlaced", "2"), ONE)
                .possibleLosses().stream().map(loss -> loss.path() + ": " + loss.reason()).toList()));
    }

    @Test
    void an_error_says_where() throws IOException {
        UpcastException problem = catchThrowableOfType(UpcastException.class,
                () -> OrderUpcasters.registry().upcast(stored(ONE, """
                        {"lines": [{"sku": "tea", "quantity": 2, "price": 12.50},
                                   {"sku": "milk", "article": "m-1", "quantity": 1, "price": 1.20}]}""")));

        Page.shows(String.valueOf(problem.getMessage()));
    }

    private static List<String> failures(UpcasterModule module) {
        List<String> failures = new ArrayList<>();
        UpcasterTests.of(registry(module)).samples("events").tests().forEach(node -> run(node, failures));
        return failures;
    }

    private static void run(DynamicNode node, List<String> failures) {
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(child -> run(child, failures));
        } else if (node instanceof DynamicTest test) {
            try {
                test.getExecutable().execute();
            } catch (Throwable e) {
                failures.add(String.valueOf(e.getMessage()));
            }
        }
    }
}
