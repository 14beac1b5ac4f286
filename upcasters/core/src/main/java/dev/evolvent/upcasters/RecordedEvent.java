package dev.evolvent.upcasters;

import java.time.Instant;

/**
 * One event as it is stored.
 *
 * @param id
 *            unique among all events
 * @param version
 *            the place within its stream
 * @param position
 *            the place in the global order
 */
public record RecordedEvent(String id, StreamId stream, long version, long position, EventType type, Json payload,
        Json metadata, Instant time) {

    public Coordinates coordinates() {
        return new Coordinates(stream, version, position, type);
    }
}
