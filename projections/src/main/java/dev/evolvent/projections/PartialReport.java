package dev.evolvent.projections;

/**
 * The result of a partial rebuild.
 *
 * @param keys
 *            how many keys were rebuilt
 * @param events
 *            how many events were applied
 * @param missing
 *            rows of the live table that no event explains
 * @param extra
 *            rows that the live table lacked
 * @param changed
 *            rows that differed
 */
public record PartialReport(long keys, long events, long missing, long extra, long changed) {}
