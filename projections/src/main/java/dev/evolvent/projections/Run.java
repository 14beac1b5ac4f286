package dev.evolvent.projections;

import dev.evolvent.postgres.run.RunPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The active rebuild of a projection, or the last one.
 *
 * @param phase
 *            what it is doing, or how it ended
 * @param beatAt
 *            when its process last reported
 * @param alive
 *            whether its process holds the projection's lock
 * @param problem
 *            the error of a failed rebuild
 * @param pending
 *            the active request: {@code pause}, {@code cancel}
 */
public record Run(String projection, RunPhase phase, String host, long process, long events, long from, long position,
        long upTo, Instant startedAt, Instant beatAt, boolean alive, Optional<String> problem,
        Optional<String> pending) {

    /** Whether it has ended, in whatever way. A rebuild whose process died has not. */
    public boolean isOver() {
        return phase.isOver();
    }

    /** The completed fraction, from 0 to 1. */
    public double done() {
        return upTo <= from ? 1 : Math.clamp((double) (position - from) / (upTo - from), 0, 1);
    }

    /** Events per second since the start. */
    public long eventsPerSecond() {
        return 1000 * events / Math.max(1, Duration.between(startedAt, beatAt).toMillis());
    }
}
