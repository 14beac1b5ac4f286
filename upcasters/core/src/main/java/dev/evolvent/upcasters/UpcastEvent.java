package dev.evolvent.upcasters;

/** A stored event beside its current form: today's type and the payload in today's shape. */
public record UpcastEvent(RecordedEvent recorded, EventType type, Json payload) {}
