package dev.evolvent.projections;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a rebuild is.
 *
 * @param events
 *            how many events this run has taken up
 * @param from
 *            the position at which this run began
 * @param position
 *            the position that it has reached
 * @param upTo
 *            the position that it goes to
 * @param elapsed
 *            since it began
 * @param recent
 *            events per second in the last seconds
 */
public record RebuildProgress(Generation generation, long events, long from, long position, long upTo,
        Duration elapsed, long recent) {

    /** Events per second since it began. */
    public long eventsPerSecond() {
        return events * 1_000_000_000L / Math.max(1, elapsed.toNanos());
    }

    /** What is done of the way, from 0 to 1. */
    public double done() {
        return upTo <= from ? 1 : Math.clamp((double) (position - from) / (upTo - from), 0, 1);
    }

    /** How long it may still take: as fast as lately, or as it was in all, whichever is shorter comes first. */
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
