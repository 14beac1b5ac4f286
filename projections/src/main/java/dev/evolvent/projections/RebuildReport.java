package dev.evolvent.projections;

import java.time.Duration;

/**
 * What a rebuild did.
 *
 * @param events
 *            how many events were read
 * @param replay
 *            how long that took, writing the rows included
 * @param comparison
 *            how the new table differed from the live one before it took its place
 * @param swapLock
 *            how long readers were locked out for the swap, once the lock was had
 */
public record RebuildReport(Generation generation, long events, Duration replay, Comparison comparison,
        Duration swapLock) {

    public long eventsPerSecond() {
        return events * 1_000_000_000L / Math.max(1, replay.toNanos());
    }
}
