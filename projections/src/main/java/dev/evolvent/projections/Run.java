package dev.evolvent.projections;

import dev.evolvent.postgres.run.RunPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A rebuild that is going on, or the last one.
 *
 * @param phase
 *            what it is doing, or how it has ended
 * @param beatAt
 *            when it was last heard of
 * @param alive
 *            whether its process holds the projection's lock
 * @param problem
 *            what it has failed with
 * @param pending
 *            what was asked of it, and holds: {@code pause}, {@code cancel}
 */
public record Run(String projection, RunPhase phase, String host, long process, long events, long from, long position,
        long upTo, Instant startedAt, Instant beatAt, boolean alive, Optional<String> problem,
        Optional<String> pending) {

    /** Whether it has come to an end, whichever it was. One whose process died has not. */
    public boolean isOver() {
        return phase.isOver();
    }

    /** What is done of the way, from 0 to 1. */
    public double done() {
        return upTo <= from ? 1 : Math.clamp((double) (position - from) / (upTo - from), 0, 1);
    }

    /** Events per second since it began. */
    public long eventsPerSecond() {
        return 1000 * events / Math.max(1, Duration.between(startedAt, beatAt).toMillis());
    }
}
