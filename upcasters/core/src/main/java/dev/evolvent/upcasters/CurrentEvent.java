package dev.evolvent.upcasters;

/**
 * A stored event beside its current form, as an instance of the class that reads it today.
 *
 * @param body
 *            an instance of the class that was registered with {@code reads}
 */
public record CurrentEvent<T>(RecordedEvent recorded, T body) {}
