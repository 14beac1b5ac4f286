package dev.evolvent.projections;

import dev.evolvent.eventstore.SubscriptionOptions;
import java.time.Duration;

/**
 * Options of a {@code ProjectionRunner}.
 *
 * @param start
 *            what happens to a projection that is not built yet, or is stale
 * @param quarantine
 *            whether an event that cannot be processed is quarantined, with the later ones of its key; otherwise the
 *            projection stops until it can be processed
 * @param longestWait
 *            maximum time before a failure is retried
 */
public record RunnerOptions(Start start, boolean quarantine, Duration longestWait, SubscriptionOptions subscription) {

    /** What happens at the start to a projection that is not built yet, or is stale. */
    public enum Start {
        /** The application does not start. */
        CHECK,
        /** It is not run until it has been rebuilt; the others run. */
        WAIT,
        /** It is rebuilt, and any differences are accepted. */
        REBUILD
    }

    /** Checks, quarantines, and retries after ten seconds at most. */
    public static RunnerOptions defaults() {
        return new RunnerOptions(Start.CHECK, true, Duration.ofSeconds(10), SubscriptionOptions.DEFAULT);
    }

    public RunnerOptions start(Start other) {
        return new RunnerOptions(other, quarantine, longestWait, subscription);
    }

    public RunnerOptions quarantine(boolean whether) {
        return new RunnerOptions(start, whether, longestWait, subscription);
    }

    public RunnerOptions longestWait(Duration time) {
        return new RunnerOptions(start, quarantine, time, subscription);
    }

    public RunnerOptions subscription(SubscriptionOptions other) {
        return new RunnerOptions(start, quarantine, longestWait, other);
    }
}
