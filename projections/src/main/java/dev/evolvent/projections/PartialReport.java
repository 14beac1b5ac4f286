package dev.evolvent.projections;

/**
 * What the rebuild of a part did.
 *
 * @param keys
 *            how many keys were built anew
 * @param events
 *            how many events were taken up for them
 * @param missing
 *            rows that the live table had, and no event explains
 * @param extra
 *            rows that it lacked
 * @param changed
 *            rows that were different
 */
public record PartialReport(long keys, long events, long missing, long extra, long changed) {}
