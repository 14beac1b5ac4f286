package dev.evolvent.upcasters.event;

/**
 * A stored event together with its current form, as an instance of the class that reads it today.
 *
 * @param index
 *            which of the events it is that one stored event has become: 0, 1, 2, ...
 * @param body
 *            an instance of the class that was registered with {@code reads}; a {@code JsonNode} where no class is; an
 *            {@link UnreadableEvent} for a reader that passes such events on
 */
public record CurrentEvent<T>(RecordedEvent recorded, int index, T body) {}
