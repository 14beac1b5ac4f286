package dev.evolvent.projections;

import java.time.Duration;
import java.util.List;

/**
 * What a rebuild did.
 *
 * @param generation
 *            live, or, where the swap was not asked for, verified
 * @param events
 *            how many events were taken up
 * @param replay
 *            how long that took, writing the rows and building the indexes included
 * @param comparison
 *            how the new tables differed from the live ones before they took their place
 * @param swapLock
 *            how long readers were locked out for the swap, once the lock was had
 * @param lost
 *            sentences about what was on the live tables and is not on the new ones: an index on a column that is gone, say
 * @param quarantined
 *            how many events wait in quarantine
 */
public record RebuildReport(Generation generation, long events, Duration replay, Comparison comparison,
        Duration swapLock, List<String> lost, long quarantined) {

    public long eventsPerSecond() {
        return events * 1_000_000_000L / Math.max(1, replay.toNanos());
    }
}
