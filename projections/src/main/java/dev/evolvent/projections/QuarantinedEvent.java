package dev.evolvent.projections;

import java.time.Instant;
import java.util.Optional;

/**
 * An event that waits.
 *
 * @param key
 *            whose events wait with it
 * @param part
 *            which of the events it is that the stored one has become
 * @param event
 *            stream, version, position and type
 * @param payload
 *            as it is stored
 * @param error
 *            what it could not be processed for; absent for one that only waits for an earlier event of its key
 */
public record QuarantinedEvent(String key, long position, int part, String eventId, String event, String payload,
        Optional<String> error, Instant quarantinedAt) {}
