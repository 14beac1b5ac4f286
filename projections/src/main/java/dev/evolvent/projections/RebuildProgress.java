package dev.evolvent.projections;

import java.time.Duration;
import java.util.Optional;

/**
 * The progress of a rebuild.
 *
 * @param events
 *            how many events this run has applied
 * @param from
 *            the position at which this run started
 * @param position
 *            the position that it has reached
 * @param upTo
 *            the target position
 * @param elapsed
 *            since the start
 * @param recent
 *            events per second over the last seconds
 */
public record RebuildProgress(Generation generation, long events, long from, long position, long upTo,
        Duration elapsed, long recent) {

    /** Events per second since the start. */
    public long eventsPerSecond() {
        return events * 1_000_000_000L / Math.max(1, elapsed.toNanos());
    }

    /** The completed fraction, from 0 to 1. */
    public double done() {
        return upTo <= from ? 1 : Math.clamp((double) (position - from) / (upTo - from), 0, 1);
    }

    /** The estimated time left, at the recent and at the average speed; the shorter one comes first. */
    public Optional<Duration[]> remaining() {
        double done = done();
        if (events == 0 || done == 0) {
            return Optional.empty();
        }
        double eventsLeft = events / done - events;
        double fast = Math.max(recent, eventsPerSecond());
        double slow = Math.max(1, Math.min(recent, eventsPerSecond()));
        return Optional.of(new Duration[]{Duration.ofMillis((long) (1000 * eventsLeft / Math.max(1, fast))),
                Duration.ofMillis((long) (1000 * eventsLeft / slow))});
    }
}
