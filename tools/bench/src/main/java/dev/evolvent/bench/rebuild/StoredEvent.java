package dev.evolvent.bench.rebuild;

import java.time.Instant;
import java.util.UUID;

/**
 * A generated event as stored.
 *
 * @param version
 *            from 0, as in Axon
 * @param payload
 *            in its stored revision
 */
record StoredEvent(UUID id, UUID stream, long version, Instant time, Class<? extends ShopEvent> type, String revision,
        String payload) {}
