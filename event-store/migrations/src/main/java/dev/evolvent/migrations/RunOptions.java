package dev.evolvent.migrations;

import dev.evolvent.migrations.throttling.Throttle;
import java.time.Duration;

/**
 * How considerate a run is of others.
 *
 * {@snippet :
 * RunOptions patient = RunOptions.builder().lockPatience(Duration.ofMinutes(10)).build();
 * }
 *
 * <ul>
 * <li>{@code lockTimeout}: 150 ms; {@code lockPatience}: a minute; {@code lockBudget}: 2 s.
 * <li>{@code keepFailed}: what fails verification is rolled back at once.
 * <li>{@code throttle}: {@link Throttle#defaults()}.
 * <li>{@code silence}: a minute.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class RunOptions {

    private static final RunOptions DEFAULTS = builder().build();

    private final Duration lockTimeout;
    private final Duration lockPatience;
    private final Duration lockBudget;
    private final boolean keepFailed;
    private final Throttle throttle;
    private final Duration silence;

    private RunOptions(Builder builder) {
        lockTimeout = builder.lockTimeout;
        lockPatience = builder.lockPatience;
        lockBudget = builder.lockBudget;
        keepFailed = builder.keepFailed;
        throttle = builder.throttle;
        silence = builder.silence;
    }

    public static RunOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with what this one has. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.lockTimeout = lockTimeout;
        builder.lockPatience = lockPatience;
        builder.lockBudget = lockBudget;
        builder.keepFailed = keepFailed;
        builder.throttle = throttle;
        builder.silence = silence;
        return builder;
    }

    public Duration lockTimeout() {
        return lockTimeout;
    }

    public Duration lockPatience() {
        return lockPatience;
    }

    public Duration lockBudget() {
        return lockBudget;
    }

    public boolean keepFailed() {
        return keepFailed;
    }

    public Throttle throttle() {
        return throttle;
    }

    public Duration silence() {
        return silence;
    }

    /** Builds a {@link RunOptions}. Not safe for use by many threads. */
    public static final class Builder {

        private Duration lockTimeout = Duration.ofMillis(150);
        private Duration lockPatience = Duration.ofMinutes(1);
        private Duration lockBudget = Duration.ofSeconds(2);
        private boolean keepFailed;
        private Throttle throttle = Throttle.defaults();
        private Duration silence = Duration.ofMinutes(1);

        private Builder() {}

        /** How long a statement waits for a lock before it gives up and retries: other sessions queue behind it that long. */
        public Builder lockTimeout(Duration timeout) {
            lockTimeout = timeout;
            return this;
        }

        /** How long to retry before failing. */
        public Builder lockPatience(Duration patience) {
            lockPatience = patience;
            return this;
        }

        /** How long a statement may hold a lock that other sessions wait for, before it is cancelled. */
        public Builder lockBudget(Duration budget) {
            lockBudget = budget;
            return this;
        }

        /** Whether a migration that fails verification is kept for inspection, instead of being rolled back. */
        public Builder keepFailed(boolean keep) {
            keepFailed = keep;
            return this;
        }

        /** When a backfill pauses. */
        public Builder throttle(Throttle newThrottle) {
            throttle = newThrottle;
            return this;
        }

        /** After how long without any sign of the server a connection is given up. A statement may take longer, as long as the
         * server is seen to work on it. */
        public Builder silence(Duration time) {
            silence = time;
            return this;
        }

        public RunOptions build() {
            return new RunOptions(this);
        }
    }
}
