package dev.evolvent.eventstore;

import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.util.stream.Stream;

/**
 * Reads the events of one stream in the order of their versions.
 *
 * {@snippet :
 * static long version(ReadStreams store, StreamId account) {
 *     return store.readStream(account).mapToLong(RecordedEvent::version).max().orElse(0);
 * }
 * }
 *
 * <p>
 * Events are read on demand, and no connection is held: there is nothing to close.
 */
public interface ReadStreams {

    /** The events of a stream. */
    default Stream<RecordedEvent> readStream(StreamId stream) {
        return readStream(stream, Long.MIN_VALUE);
    }

    /** The events of a stream after a version. */
    Stream<RecordedEvent> readStream(StreamId stream, long after);
}
