package dev.evolvent.upcasters.event;

import java.time.Instant;

/**
 * One event as it is stored: in the event store itself, or as a copy in a snapshot, a dead letter or an outbox row.
 *
 * @param id
 *            unique among all events
 * @param version
 *            the place within its stream
 * @param position
 *            the place in the global order; {@link #NO_POSITION} where it is not known, as in most copies
 */
public record RecordedEvent(String id, StreamId stream, long version, long position, EventType type, Json payload,
        Json metadata, Instant time) implements UpcastEvent {

    /** The position of an event whose place in the global order is not known. */
    public static final long NO_POSITION = Long.MIN_VALUE;

    public Coordinates coordinates() {
        return new Coordinates(stream, version, position, type);
    }

    @Override
    public RecordedEvent recorded() {
        return this;
    }

    @Override
    public int index() {
        return 0;
    }
}
