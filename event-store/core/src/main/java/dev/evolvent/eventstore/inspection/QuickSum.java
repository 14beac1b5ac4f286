package dev.evolvent.eventstore.inspection;

/**
 * A count and a sum of hashes that PostgreSQL computes without sending events: for the progress of a copy, for example
 * to a table with the same columns. This is <em>not a proof</em>: the hash is not cryptographic, and two changes can
 * cancel out. {@link Fingerprint} is one.
 *
 * @param sum
 *            of the hashes of all events, independent of their order
 */
public record QuickSum(long events, long sum) {}
