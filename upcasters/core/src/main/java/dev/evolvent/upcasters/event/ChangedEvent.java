package dev.evolvent.upcasters.event;

/** The current form of an event that is stored in an older one. */
public record ChangedEvent(RecordedEvent recorded, int index, EventType type, Json payload,
        Json metadata) implements UpcastEvent {}
