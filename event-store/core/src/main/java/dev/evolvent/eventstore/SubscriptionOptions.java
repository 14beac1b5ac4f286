package dev.evolvent.eventstore;

import java.time.Duration;

/**
 * How a {@link Subscription} works.
 *
 * {@snippet :
 * SubscriptionOptions patient = SubscriptionOptions.builder().reconnectFor(Duration.ofMinutes(10)).build();
 * }
 *
 * <ul>
 * <li>{@code batch}: 1,000 events at a time, at most.
 * <li>{@code pollInterval}: an idle subscription polls every 100 ms.
 * <li>{@code reconnectFor}: a lost connection is retried for a minute.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class SubscriptionOptions {

    private static final SubscriptionOptions DEFAULTS = builder().build();

    private final int batch;
    private final Duration pollInterval;
    private final Duration reconnectFor;

    private SubscriptionOptions(Builder builder) {
        if (builder.batch < 1 || builder.pollInterval.isNegative() || builder.reconnectFor.isNegative()) {
            throw new IllegalArgumentException("a batch has at least one event, and no time is negative");
        }
        batch = builder.batch;
        pollInterval = builder.pollInterval;
        reconnectFor = builder.reconnectFor;
    }

    public static SubscriptionOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.batch = batch;
        builder.pollInterval = pollInterval;
        builder.reconnectFor = reconnectFor;
        return builder;
    }

    public int batch() {
        return batch;
    }

    public Duration pollInterval() {
        return pollInterval;
    }

    public Duration reconnectFor() {
        return reconnectFor;
    }

    /** Builds {@link SubscriptionOptions}. Not safe for use by many threads. */
    public static final class Builder {

        private int batch = 1_000;
        private Duration pollInterval = Duration.ofMillis(100);
        private Duration reconnectFor = Duration.ofMinutes(1);

        private Builder() {}

        /** At most so many events at a time. */
        public Builder batch(int events) {
            batch = events;
            return this;
        }

        /** The longest time between two queries while nothing happens. With notifications installed, it can be long. */
        public Builder pollInterval(Duration interval) {
            pollInterval = interval;
            return this;
        }

        /** How long a lost connection is retried before that becomes an error. */
        public Builder reconnectFor(Duration time) {
            reconnectFor = time;
            return this;
        }

        public SubscriptionOptions build() {
            return new SubscriptionOptions(this);
        }
    }
}
