package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.time.Instant;
import java.util.List;

/** An event in some revision: what goes into a step, or what comes out of it. */
record Form(EventType type, Json payload, Json metadata) {

    static final Json NO_METADATA = Json.of("{}");

    private static final StreamId STREAM = new StreamId("sample", "1");
    private static final Instant TIME = Instant.parse("2020-01-01T00:00:00Z");

    static List<Form> of(List<UpcastEvent> events) {
        return events.stream().map(event -> new Form(event.type(), event.payload(), event.metadata())).toList();
    }

    /** The same, with bytes of its own. */
    Form copy() {
        return new Form(type, Json.of(payload.bytes().clone()), Json.of(metadata.bytes().clone()));
    }

    /** As if it were stored; everything apart from its payload and metadata is the same for all. */
    RecordedEvent recorded(long version) {
        return new RecordedEvent("sample-" + version, STREAM, version, version, type, payload, metadata, TIME);
    }
}
