package dev.evolvent.bench.sequence;

/**
 * The result of one contender.
 *
 * @param longestMillis
 *            the longest append
 * @param heapRatio
 *            the size of the table's rows, relative to the size before
 * @param totalBytes
 *            table, indexes, and whatever else holds the numbers
 * @param logBytes
 *            written to the WAL, including appends
 * @param outOfTime
 *            old events that come after a younger one
 * @param order
 *            a hash over the old events in the order of their numbers
 */
record Outcome(double seconds, double longestMillis, long appended, double heapRatio, long totalBytes, long logBytes,
        long outOfTime, String order) {}
