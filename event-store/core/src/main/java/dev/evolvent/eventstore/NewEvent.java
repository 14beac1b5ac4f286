package dev.evolvent.eventstore;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import java.util.UUID;

/**
 * An event to append.
 *
 * @param id
 *            chosen by the caller, so that a retry after a lost answer is recognised
 */
public record NewEvent(UUID id, EventType type, Json payload, Json metadata) {

    /** An event with a new id and no metadata. */
    public static NewEvent of(EventType type, String payload) {
        return new NewEvent(UUID.randomUUID(), type, Json.of(payload), Json.of("{}"));
    }
}
