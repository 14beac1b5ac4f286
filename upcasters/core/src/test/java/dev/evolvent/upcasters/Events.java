package dev.evolvent.upcasters;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.time.Instant;

/** Makes events, and registries, in one line. */
final class Events {

    private Events() {}

    static UpcasterRegistry registry(UpcasterModule module) {
        return UpcasterRegistry.builder().include(module).build();
    }

    static RecordedEvent event(String type, String revision, String payload) {
        return event(3, type, revision, payload);
    }

    static RecordedEvent event(long version, String type, String revision, String payload) {
        return new RecordedEvent("e-" + version, new StreamId("document", "d-1"), version, 4 + version,
                EventType.of(type, revision), Json.of(payload), Json.of("{}"), Instant.parse("2020-02-29T12:00:00Z"));
    }

    static RecordedEvent withMetadata(RecordedEvent event, String metadata) {
        return new RecordedEvent(event.id(), event.stream(), event.version(), event.position(), event.type(),
                event.payload(), Json.of(metadata), event.time());
    }
}
