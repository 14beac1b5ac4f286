package dev.evolvent.eventstore;

import java.time.Duration;

/**
 * How a {@link Subscription} goes about it.
 *
 * @param batch
 *            how many events are handed out at a time, at most
 * @param pollInterval
 *            how long nothing is asked when nothing happens, at most; who has installed notifications need not ask so often
 * @param reconnectFor
 *            for how long a lost connection is made again before that becomes an error
 */
public record SubscriptionOptions(int batch, Duration pollInterval, Duration reconnectFor) {

    /** 1,000 events at a time, a question each 100 ms, a minute for a server that restarts. */
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
