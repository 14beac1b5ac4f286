package dev.evolvent.eventstore;

import dev.evolvent.upcasters.event.StreamId;
import java.util.List;

/**
 * Appends events to a stream.
 *
 * {@snippet :
 * static long open(AppendEvents store, StreamId account, NewEvent opened) {
 *     return store.append(account, ExpectedVersion.noStream(), List.of(opened));
 * }
 * }
 */
public interface AppendEvents {

    /**
     * Appends events to a stream: all of them or none.
     *
     * @return the version of the last event
     * @throws VersionConflictException
     *             when the stream is not at the expected version
     */
    long append(StreamId stream, ExpectedVersion expected, List<NewEvent> events);
}
