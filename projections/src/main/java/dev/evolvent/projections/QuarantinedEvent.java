package dev.evolvent.projections;

import java.time.Instant;
import java.util.Optional;

/**
 * An event in quarantine.
 *
 * @param key
 *            later events with this key wait, too
 * @param part
 *            the index among the events that the stored one was split into
 * @param event
 *            stream, version, position and type
 * @param payload
 *            as stored
 * @param error
 *            why it could not be processed; absent for an event that only waits for an earlier one of its key
 */
public record QuarantinedEvent(String key, long position, int part, String eventId, String event, String payload,
        Optional<String> error, Instant quarantinedAt) {}
