package dev.evolvent.eventstore;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.MovingFence;
import dev.evolvent.eventstore.internal.OpenWriters;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Finds a position below which nothing can appear any more.
 *
 * <p>
 * Positions are handed out before their transactions commit, so the highest visible position says nothing about
 * those below it. But a transaction with an uncommitted position holds a lock until it ends: on the events table, and
 * on its sequence from the moment it draws from it. Therefore: note the highest visible position, then note the
 * transactions that hold such a lock, then wait for exactly these to end. Later transactions draw higher positions. No
 * session is blocked, and no right is needed except to read the table.
 *
 * <p>
 * This relies on positions being handed out in order: from a sequence with {@code CACHE 1}, within the transaction
 * that writes.
 */
public final class Fence {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 5;

    private final EventTable table;

    Fence(EventTable table) {
        this.table = table;
    }

    /** Waits for one minute at most. */
    public long await() {
        return await(PATIENCE);
    }

    /**
     * The highest position as of this call, returned once all positions up to it are final; 0 if there is no event.
     *
     * @throws EvolventException
     *             {@code EV-2106} if a transaction that may still commit a lower position does not end in time; the
     *             error names it
     */
    public long await(Duration patience) {
        return table.database().session(session -> await(session, patience));
    }

    private long await(Session session, Duration patience) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        MovingFence fence = new MovingFence(table, Long.MIN_VALUE);
        while (!fence.advance(session)) {
            if (System.nanoTime() > deadline) {
                throw heldBack(session, patience, fence.awaited());
            }
            Pause.millis(POLL_MILLIS);
        }
        return fence.position();
    }

    private EvolventException heldBack(Session session, Duration patience, OpenWriters writers) throws SQLException {
        return new EvolventException(EventStoreError.FENCE_HELD_BACK, "After " + patience.toSeconds()
                + " s, the end of " + table.layout().table()
                + " is still not final, since a transaction that writes to it"
                + " has not ended: " + String.join(", ", writers.describe(session))
                + ". Nothing was skipped. End that transaction, or try again later.");
    }
}
