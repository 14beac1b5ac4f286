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
 * The events behind a position, as they come: each once, in the order of the positions, none missed.
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
 * <li>The next events are fetched when they are asked for: who is slow is not flooded.
 * <li>An event is handed out only when nothing can appear before it any more; see {@link Fence}. Nobody is blocked by that.
 * <li>A lost connection is made again. What was handed out is not handed out again.
 * <li>Where a migration gives the table's name to another one, it stops with {@code EV-2110}: open the store again, by the
 * name that the events have then, and go on behind the position that was reached.
 * <li>For one thread at a time.
 * </ul>
 */
public final class Subscription implements AutoCloseable {

    private static final long SHORTEST_WAIT_MILLIS = 5;

    /** Who is notified asks nevertheless, now and then: what tells him could have been switched off. */
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
     * Where a subscription stands.
     *
     * @param position
     *            up to here, all that was wanted was handed out
     * @param fence
     *            up to here, nothing can appear any more
     * @param highest
     *            the highest position that can be seen now
     * @param heldBackBy
     *            the transactions that keep the fence from moving on, with pid, age and query
     */
    public record Progress(long position, long fence, long highest, List<String> heldBackBy) {

        /** By how many positions it is behind; 0 for who has seen all there is. */
        public long lag() {
            return Math.max(0, highest - position);
        }
    }

    /**
     * The next events; none if there are none before the time is over.
     *
     * @throws DatabaseException
     *             when the server is gone for longer than the options allow
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

    /** In one transaction with a look at the table, so that it is the same table that is read. */
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

    /** Up to here, all that was wanted was handed out: where another subscription would go on. */
    public long position() {
        return position;
    }

    /** Where it stands; asks the server. */
    public Progress progress() {
        return tail.session(session -> new Progress(position, fence.position(), fence.highest(session),
                fence.awaited().describe(session)));
    }

    /** Gives the connection back. */
    @Override
    public void close() {
        tail.disconnect();
    }
}
