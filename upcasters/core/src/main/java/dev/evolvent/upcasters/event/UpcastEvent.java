package dev.evolvent.upcasters.event;

/**
 * The current form of a stored event: today's type, and payload and metadata in today's shape. A stored event that needs no
 * change is its own current form.
 */
public sealed interface UpcastEvent permits RecordedEvent, ChangedEvent, UnreadableEvent {

    /** The event as it is stored. */
    RecordedEvent recorded();

    /** Which of the events it is that one stored event has become: 0, 1, 2, ... They share its position. */
    int index();

    EventType type();

    Json payload();

    Json metadata();
}
