package dev.evolvent.bench.reading;

import dev.evolvent.upcasters.event.EventType;
import java.util.Arrays;

/**
 * What a contender has read: how much, and a sum over all of it, which tells whether it is the same. While time is measured,
 * only what is handed over is counted.
 */
final class Contents {

    private final boolean summing;
    private long count;
    private long sum;

    private Contents(boolean summing) {
        this.summing = summing;
    }

    /** What was read. */
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

    /** In the form of today, and not looked into. */
    void current(byte[] payload) {
        count++;
        sum += payload.length;
    }

    /** Rows that were passed on, and not looked into. */
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
