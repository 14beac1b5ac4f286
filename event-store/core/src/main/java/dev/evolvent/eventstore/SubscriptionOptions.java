package dev.evolvent.eventstore;

import java.time.Duration;

/**
 * Options of a {@link Subscription}.
 *
 * @param batch
 *            maximum number of events per call
 * @param pollInterval
 *            maximum time between polls while nothing happens; can be longer if notifications are installed
 * @param reconnectFor
 *            how long to try to re-establish a lost connection before failing
 */
public record SubscriptionOptions(int batch, Duration pollInterval, Duration reconnectFor) {

    /** 1,000 events per batch, a poll every 100 ms, and one minute for a server that restarts. */
    public static final SubscriptionOptions DEFAULT = new SubscriptionOptions(1_000, Duration.ofMillis(100),
            Duration.ofMinutes(1));

    public SubscriptionOptions {
        if (batch < 1 || pollInterval.isNegative() || reconnectFor.isNegative()) {
            throw new IllegalArgumentException("a batch has at least one event, and no time is negative");
        }
    }

    public SubscriptionOptions withBatch(int events) {
        return new SubscriptionOptions(events, pollInterval, reconnectFor);
    }

    public SubscriptionOptions withPollInterval(Duration interval) {
        return new SubscriptionOptions(batch, interval, reconnectFor);
    }

    public SubscriptionOptions withReconnectFor(Duration time) {
        return new SubscriptionOptions(batch, pollInterval, time);
    }
}
