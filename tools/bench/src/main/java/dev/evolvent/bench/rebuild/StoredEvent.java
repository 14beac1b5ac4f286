package dev.evolvent.bench.rebuild;

import java.time.Instant;
import java.util.UUID;

/**
 * A made-up event as it is stored.
 *
 * @param version
 *            from 0, as Axon counts
 * @param payload
 *            in the revision in which it is
 */
record StoredEvent(UUID id, UUID stream, long version, Instant time, Class<? extends ShopEvent> type, String revision,
        String payload) {}
