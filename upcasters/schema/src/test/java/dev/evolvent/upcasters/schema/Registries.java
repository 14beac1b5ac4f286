package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.time.Instant;
import java.util.function.Consumer;

/** Registries, events and schemas in one line. */
final class Registries {

    static final EventType ONE = EventType.of("Order", "1");
    static final EventType TWO = EventType.of("Order", "2");
    static final EventType THREE = EventType.of("Order", "3");

    private Registries() {}

    static UpcasterRegistry registry(UpcasterModule module) {
        return UpcasterRegistry.builder().include(module).build();
    }

    /** From Order 1 to Order 2, which no class reads. */
    static UpcasterRegistry step(Consumer<JsonChanges> changes) {
        return registry(builder -> builder.event("Order").from("1").to("2", changes).current());
    }

    /** From Order 1 to Order 2, which a class reads. */
    static UpcasterRegistry step(Class<?> reader, Consumer<JsonChanges> changes) {
        return registry(builder -> builder.event("Order").from("1").to("2", changes).reads(reader));
    }

    static RecordedEvent event(EventType type, JsonNode payload) {
        return new RecordedEvent("e-1", new StreamId("order", "o-1"), 1, 1, type, Json.of(payload), Json.of("{}"),
                Instant.parse("2020-02-29T12:00:00Z"));
    }

    /** JSON with single quotes. */
    static JsonNode json(String text) {
        return Json.of(text.replace('\'', '"')).tree();
    }
}
