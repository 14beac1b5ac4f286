package dev.evolvent.eventstore;

import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.Optional;

/**
 * Finds one event.
 *
 * {@snippet :
 * static boolean isStored(FindEvents store, UUID id) {
 *     return store.find(id.toString()).isPresent();
 * }
 * }
 */
public interface FindEvents {

    /** The event with an id, if there is one. */
    Optional<RecordedEvent> find(String id);

    /** The event at a position, if there is one. */
    Optional<RecordedEvent> at(long position);
}
