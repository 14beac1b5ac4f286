package dev.evolvent.bench.sequence;

/**
 * What came of it.
 *
 * @param longestMillis
 *            the longest append
 * @param heapRatio
 *            the rows' part of the table, as many times as it was before
 * @param totalBytes
 *            table, indexes, and whatever else holds the numbers
 * @param logBytes
 *            written to the write-ahead log, appends included
 * @param outOfTime
 *            old events that come behind a younger one
 * @param order
 *            a hash over the old events in the order of their numbers
 */
record Outcome(double seconds, double longestMillis, long appended, double heapRatio, long totalBytes, long logBytes,
        long outOfTime, String order) {}
