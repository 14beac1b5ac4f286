package dev.evolvent.projections;

import dev.evolvent.eventstore.SubscriptionOptions;
import java.time.Duration;

/**
 * How a {@code ProjectionRunner} works.
 *
 * {@snippet :
 * RunnerOptions options = RunnerOptions.builder().start(RunnerOptions.Start.REBUILD).build();
 * }
 *
 * <ul>
 * <li>{@code start}: an application with a projection that is not built yet, or is stale, does not start.
 * <li>{@code quarantine}: an event that cannot be processed is quarantined, with the later ones of its key.
 * <li>{@code longestWait}: what has failed is tried again after ten seconds at most.
 * <li>{@code subscription}: {@link SubscriptionOptions#defaults}.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class RunnerOptions {

    private static final RunnerOptions DEFAULTS = builder().build();

    private final Start start;
    private final boolean quarantine;
    private final Duration longestWait;
    private final SubscriptionOptions subscription;

    private RunnerOptions(Builder builder) {
        start = builder.start;
        quarantine = builder.quarantine;
        longestWait = builder.longestWait;
        subscription = builder.subscription;
    }

    public static RunnerOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.start = start;
        builder.quarantine = quarantine;
        builder.longestWait = longestWait;
        builder.subscription = subscription;
        return builder;
    }

    public Start start() {
        return start;
    }

    public boolean quarantine() {
        return quarantine;
    }

    public Duration longestWait() {
        return longestWait;
    }

    public SubscriptionOptions subscription() {
        return subscription;
    }

    /** What happens at the start to a projection that is not built yet, or is stale. */
    public enum Start {
        /** The application does not start. */
        CHECK,
        /** It is not run until it has been rebuilt; the others are. */
        WAIT,
        /** It is rebuilt, and accepted with all differences. */
        REBUILD
    }

    /** Builds {@link RunnerOptions}. Not safe for use by many threads. */
    public static final class Builder {

        private Start start = Start.CHECK;
        private boolean quarantine = true;
        private Duration longestWait = Duration.ofSeconds(10);
        private SubscriptionOptions subscription = SubscriptionOptions.defaults();

        private Builder() {}

        public Builder start(Start other) {
            start = other;
            return this;
        }

        /** Without quarantine, a projection stops at an event that cannot be processed until it can be. */
        public Builder quarantine(boolean whether) {
            quarantine = whether;
            return this;
        }

        public Builder longestWait(Duration time) {
            longestWait = time;
            return this;
        }

        public Builder subscription(SubscriptionOptions other) {
            subscription = other;
            return this;
        }

        public RunnerOptions build() {
            return new RunnerOptions(this);
        }
    }
}
