package dev.evolvent.eventstore;

/**
 * Delivers new events as they arrive: each once, in order, none missed.
 *
 * {@snippet :
 * static void follow(FollowEvents store, long checkpoint) {
 *     try (Subscription events = store.subscribe(checkpoint)) {
 *         List<RecordedEvent> batch = events.next(Duration.ofSeconds(1));
 *     }
 * }
 * }
 *
 * <p>
 * Close the subscription: it holds a connection.
 */
public interface FollowEvents {

    /** The events after a position, without end. */
    default Subscription subscribe(long after) {
        return subscribe(after, EventFilter.all(), SubscriptionOptions.defaults());
    }

    /** The events after a position that a filter selects, without end. */
    Subscription subscribe(long after, EventFilter filter, SubscriptionOptions options);
}
