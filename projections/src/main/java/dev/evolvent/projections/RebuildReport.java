package dev.evolvent.projections;

import java.time.Duration;
import java.util.List;

/**
 * The result of a rebuild.
 *
 * @param generation
 *            live, or verified if no swap was requested
 * @param events
 *            how many events were applied
 * @param replay
 *            how long that took, including writing the rows and building the indexes
 * @param comparison
 *            how the new tables differed from the live ones before the swap
 * @param swapLock
 *            how long readers were blocked by the swap, after it had acquired the lock
 * @param lost
 *            descriptions of attachments of the live tables that the new ones lack: an index on a column that no longer
 *            exists, for example
 * @param quarantined
 *            how many events are in quarantine
 */
public record RebuildReport(Generation generation, long events, Duration replay, Comparison comparison,
        Duration swapLock, List<String> lost, long quarantined) {

    public long eventsPerSecond() {
        return events * 1_000_000_000L / Math.max(1, replay.toNanos());
    }
}
