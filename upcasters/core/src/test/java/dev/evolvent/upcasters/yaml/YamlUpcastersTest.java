package dev.evolvent.upcasters.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlUpcastersTest {

    @TempDir
    Path folder;

    public record Order(String orderId, String currency) {}

    private static final String ORDER = """
            event: Order
            formerly: [Purchase]
            reads: %s
            steps:
              - from: none
                to: 2
                changes:
                  - rename: {field: order, to: orderId}
                  - add: {field: currency, value: EUR}
                  - replace: {value: orderId, function: %s::upper}
            """.formatted(Order.class.getName(), OrderFunctions.class.getName());

    @Test
    void events_are_read_as_the_class_that_the_file_names_with_its_functions() throws Exception {
        Files.writeString(folder.resolve("Order.yaml"), "\uFEFF" + ORDER);
        UpcasterRegistry registry = UpcasterRegistry.builder().include(YamlUpcasters.of(folder)).build();

        assertThat(registry.read(event("Purchase", "", "{\"order\":\"o-1\"}")).getFirst().body())
                .isEqualTo(new Order("o-1!", "EUR"));
    }

    @Test
    void a_resource_is_found_with_its_classes_by_a_class_loader() throws Exception {
        Files.writeString(folder.resolve("Order.yaml"), ORDER);
        try (URLClassLoader loader = new URLClassLoader(new URL[]{folder.toUri().toURL()},
                getClass().getClassLoader())) {
            UpcasterRegistry registry = UpcasterRegistry.builder()
                    .include(YamlUpcasters.resource(loader, "Order.yaml")).build();

            assertThat(registry.classOf(EventType.of("Order", "2"))).contains(Order.class);
        }
    }

    @Test
    void without_classes_events_are_trees_and_functions_are_only_names() throws Exception {
        Files.writeString(folder.resolve("Order.yaml"), ORDER.replace(Order.class.getName(), "no.such.Order")
                .replace(OrderFunctions.class.getName(), "com.acme.Orders"));
        UpcasterRegistry registry = UpcasterRegistry.builder().include(YamlUpcasters.of(folder).withoutClasses())
                .build();

        assertThat(registry.classOf(EventType.of("Order", "2"))).isEmpty();
        assertThat(registry.steps().iterator().next().outcome().toString()).contains("replace orderId by Orders.upper");
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry.upcast(event("Order", "", "{\"order\":\"o-1\"}")))
                .withMessageStartingWith("EV-1207").withMessageContaining("com.acme.Orders::upper was not loaded");
    }

    @Test
    void an_event_whose_steps_go_on_in_java_is_continued_there() throws Exception {
        Files.writeString(folder.resolve("Order.yaml"), """
                event: Order
                continued: true
                steps:
                  - from: 1
                    to: 2
                    changes: [rename: {field: order, to: orderId}]
                """);
        UpcasterRegistry registry = UpcasterRegistry.builder().include(YamlUpcasters.of(folder))
                .include(java -> java.event("Order").from("2").to("3", json -> json.add("currency", "EUR"))
                        .reads(Order.class))
                .build();

        assertThat(registry.read(event("Order", "1", "{\"order\":\"o-1\"}")).getFirst().body())
                .isEqualTo(new Order("o-1", "EUR"));
    }

    @Test
    void an_event_that_only_turns_into_others_has_no_current_revision_of_its_own() throws Exception {
        Files.writeString(folder.resolve("Order.yaml"), """
                event: Order
                steps:
                  - from: 1
                    split: [{into: Paid, revision: 1}]
                  - {from: 0, drop: it is not needed}
                ---
                event: Paid
                current: 1
                """);
        UpcasterRegistry registry = UpcasterRegistry.builder().include(YamlUpcasters.of(folder)).build();

        assertThat(registry.types()).containsExactlyInAnyOrder(EventType.of("Order", "1"), EventType.of("Order", "0"),
                EventType.of("Paid", "1"));
    }

    @Test
    void hidden_files_are_left_out_as_a_mounted_volume_has_them() throws Exception {
        Path hidden = Files.createDirectories(folder.resolve("..2020_02_29"));
        Files.writeString(hidden.resolve("Order.yaml"), "event: Order\ncurrent: none\n");
        Files.createSymbolicLink(folder.resolve("..data"), hidden);
        Files.createSymbolicLink(folder.resolve("Order.yaml"), folder.resolve("..data/Order.yaml"));
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);
        try {
            assertThat(UpcasterRegistry.builder().include(YamlUpcasters.of(link)).build().types())
                    .containsExactly(new EventType("Order", Revision.NONE));
        } finally {
            Files.delete(link);
        }
    }

    private static RecordedEvent event(String name, String revision, String payload) {
        return new RecordedEvent("e-1", new StreamId("order", "o-1"), 0, 1, EventType.of(name, revision),
                Json.of(payload), Json.of("{}"), Instant.EPOCH);
    }
}
