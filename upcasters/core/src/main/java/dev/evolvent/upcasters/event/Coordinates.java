package dev.evolvent.upcasters.event;

/** Where an event is found: what an error names so that a person can go and look. */
public record Coordinates(StreamId stream, long version, long position, EventType type) {

    @Override
    public String toString() {
        return position == RecordedEvent.NO_POSITION
                ? type + " (stream " + stream + ", version " + version + ")"
                : type + " at position " + position + " (stream " + stream + ", version " + version + ")";
    }
}
