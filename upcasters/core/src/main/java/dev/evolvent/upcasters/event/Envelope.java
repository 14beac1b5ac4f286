package dev.evolvent.upcasters.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What is known about an event in addition to its payload, for a function that changes the payload.
 *
 * @param recorded
 *            the event as it is stored
 * @param type
 *            the type from which the step starts
 * @param metadata
 *            after what earlier steps, and this one so far, have changed in it
 */
public record Envelope(RecordedEvent recorded, EventType type, Json metadata) {

    public StreamId stream() {
        return recorded.stream();
    }

    public long version() {
        return recorded.version();
    }

    public long position() {
        return recorded.position();
    }

    public Instant time() {
        return recorded.time();
    }

    /** A field of the metadata's top level; missing if there is none. */
    public JsonNode metadata(String field) {
        return metadata.tree().path(field);
    }
}
