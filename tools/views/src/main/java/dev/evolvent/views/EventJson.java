package dev.evolvent.views;

import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.event.Coordinates;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;

/** How events, and where they are, stand in every report. */
final class EventJson {

    private EventJson() {}

    static JsonObject type(EventType type) {
        return new JsonObject().put("event", type.name()).put("revision", type.revision().text());
    }

    static JsonObject event(EventType type, Json payload, Json metadata) {
        return type(type).put("payload", payload.tree()).put("metadata", metadata.tree());
    }

    static JsonObject at(Coordinates at) {
        JsonObject json = new JsonObject().put("category", at.stream().category()).put("stream", at.stream().id())
                .put("version", at.version());
        return at.position() == RecordedEvent.NO_POSITION ? json : json.put("position", at.position());
    }

    static JsonObject step(Step step) {
        return new JsonObject().put("step", step.toString()).put("place", step.place());
    }
}
