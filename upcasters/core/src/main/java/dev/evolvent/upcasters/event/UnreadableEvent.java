package dev.evolvent.upcasters.event;

/**
 * An event that could not be brought into its current form, as it is stored, for a reader that asked to get it
 * nevertheless: see {@code OnFailure}.
 */
public record UnreadableEvent(RecordedEvent recorded, UpcastException problem) implements UpcastEvent {

    @Override
    public int index() {
        return 0;
    }

    @Override
    public EventType type() {
        return recorded.type();
    }

    @Override
    public Json payload() {
        return recorded.payload();
    }

    @Override
    public Json metadata() {
        return recorded.metadata();
    }
}
