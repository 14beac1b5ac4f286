package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.Conditions;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.MovingFence;
import dev.evolvent.eventstore.internal.Tail;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * The events after a position, as they arrive: each exactly once, in position order, without gaps.
 *
 * {@snippet :
 * try (Subscription events = store.subscribe(checkpoint)) {
 *     while (running) {
 *         List<RecordedEvent> batch = events.next(Duration.ofSeconds(1));
 *         handle(batch, events.position()); // and keep the position in the same transaction
 *     }
 * }
 * }
 *
 * <ul>
 * <li>Events are fetched only on request, so that a slow consumer is not flooded.
 * <li>An event is delivered only when nothing can appear before it any more; see {@link Fence}. That blocks no session.
 * <li>A lost connection is re-established. Delivered events are not delivered again.
 * <li>If a migration gives the table's name to another table, the subscription stops with {@code EV-2110}: open the
 * store again, under the name that the events have then, and resume after the position reached.
 * <li>Not thread-safe.
 * </ul>
 */
public final class Subscription implements AutoCloseable {

    private static final long SHORTEST_WAIT_MILLIS = 5;

    /** With notifications it still polls occasionally, since the trigger that notifies may be disabled. */
    private static final long WAIT_WITH_NOTIFICATIONS_MILLIS = 5_000;

    private final Predicate<RecordedEvent> wanted;
    private final SubscriptionOptions options;
    private final MovingFence fence;
    private final Tail tail;
    private long position;
    private long waitMillis = SHORTEST_WAIT_MILLIS;

    Subscription(EventTable table, Conditions conditions, long after, SubscriptionOptions options) {
        this.options = options;
        wanted = conditions.rest();
        position = after;
        fence = new MovingFence(table, after);
        tail = new Tail(table, conditions.sql());
    }

    /**
     * The progress of a subscription.
     *
     * @param position
     *            all matching events up to here were delivered
     * @param fence
     *            nothing can appear up to here any more
     * @param highest
     *            the highest position visible now
     * @param heldBackBy
     *            the transactions that hold the fence back, with pid, age and query
     */
    public record Progress(long position, long fence, long highest, List<String> heldBackBy) {

        /** The number of positions that the subscription lags; 0 if it has seen everything. */
        public long lag() {
            return Math.max(0, highest - position);
        }
    }

    /**
     * The next events; none if none arrive in time.
     *
     * @throws DatabaseException
     *             if the server is unavailable for longer than the options allow
     */
    public List<RecordedEvent> next(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        long lastSeen = System.nanoTime();
        while (true) {
            try {
                List<RecordedEvent> events = tail.session(this::advance);
                lastSeen = System.nanoTime();
                long left = (deadline - lastSeen) / 1_000_000;
                if (!events.isEmpty() || left <= 0) {
                    waitMillis = SHORTEST_WAIT_MILLIS;
                    return events;
                }
                tail.await(Math.min(left, waitMillis));
            } catch (DatabaseException e) {
                tail.disconnect();
                if (!e.isConnectionLost() || System.nanoTime() - lastSeen > options.reconnectFor().toNanos()) {
                    throw e;
                }
                Pause.millis(waitMillis);
            }
            waitMillis = Math.min(2 * waitMillis, Math.max(SHORTEST_WAIT_MILLIS, longestWait()));
        }
    }

    private long longestWait() {
        return tail.isListening() && fence.awaited().isEmpty()
                ? WAIT_WITH_NOTIFICATIONS_MILLIS
                : options.pollInterval().toMillis();
    }

    private List<RecordedEvent> advance(Session session) throws SQLException {
        while (position < fence.position() || fence.advance(session)) {
            List<RecordedEvent> read = read(session);
            position = read.isEmpty() ? fence.position() : read.getLast().position();
            List<RecordedEvent> events = read.stream().filter(wanted).toList();
            if (!events.isEmpty()) {
                return events;
            }
        }
        return List.of();
    }

    /** In one transaction with the check of the table, so that both see the same table. */
    private List<RecordedEvent> read(Session session) throws SQLException {
        Connection connection = session.connection();
        connection.setAutoCommit(false);
        try {
            fence.requireSameTable(session);
            return tail.read(session, position, fence.position(), options.batch());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** All matching events up to here were delivered: where another subscription would resume. */
    public long position() {
        return position;
    }

    /** The progress, queried from the server. */
    public Progress progress() {
        return tail.session(session -> new Progress(position, fence.position(), fence.highest(session),
                fence.awaited().describe(session)));
    }

    /** Returns the connection. */
    @Override
    public void close() {
        tail.disconnect();
    }
}
