package dev.evolvent.upcasters;

import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.util.function.Consumer;

/** Where a reader finds the earlier events of a stream, for the steps that {@link Recall} them. */
@FunctionalInterface
public interface StreamHistory {

    /** Reads the events of a stream whose version is above {@code after} and below {@code before}, in their order. */
    void read(StreamId stream, long after, long before, Consumer<RecordedEvent> events);
}
