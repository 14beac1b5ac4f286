package dev.evolvent.bench.reading;

import dev.evolvent.upcasters.event.EventType;
import java.util.Arrays;

/**
 * What a contender has read: the number of events, and a sum over their contents for comparison. While time is
 * measured, only the count is kept.
 */
final class Contents {

    private final boolean summing;
    private long count;
    private long sum;

    private Contents(boolean summing) {
        this.summing = summing;
    }

    /** The result of a read. */
    record Outcome(long count, long sum) {}

    static Contents counted() {
        return new Contents(false);
    }

    static Contents summed() {
        return new Contents(true);
    }

    boolean isSumming() {
        return summing;
    }

    void stored(long position, String type, String revision, byte[] payload) {
        count++;
        sum += summing
                ? mix(position, mix(type.hashCode(), mix(revision.hashCode(), Arrays.hashCode(payload))))
                : payload.length;
    }

    void stored(long position, EventType type, byte[] payload) {
        stored(position, type.name(), type.revision().text(), payload);
    }

    void current(long position, Object body) {
        count++;
        if (summing) {
            sum += mix(position, body.hashCode());
        }
    }

    /** An event in its current form, without looking at it. */
    void current(byte[] payload) {
        count++;
        sum += payload.length;
    }

    /** Rows, without looking at them. */
    void rows(long rows) {
        count += rows;
    }

    Outcome outcome() {
        return new Outcome(count, sum);
    }

    private static long mix(long one, long other) {
        return (one * 0x9e3779b97f4a7c15L) ^ Long.rotateLeft(other, 29) + other;
    }
}
