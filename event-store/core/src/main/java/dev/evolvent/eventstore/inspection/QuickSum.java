package dev.evolvent.eventstore.inspection;

/**
 * A count and a sum of hashes that PostgreSQL makes by itself, without sending it an event: to see the progress of a copy,
 * say, of a table to one of the same columns. This is <em>not a proof</em>: the hash is none that withstands anybody, and what
 * changes twice can cancel out. {@link Fingerprint} is one.
 *
 * @param sum
 *            of the hashes of all events, without regard to their order
 */
public record QuickSum(long events, long sum) {}
