package dev.evolvent.eventstore.inspection;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlError;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a scan: handed out in order, and merged in the same order as they are returned. No thread gets far
 * ahead of the slowest, so that only few parts wait in memory.
 */
final class ChunkQueue<P> {

    /**
     * The events after a position up to another one.
     *
     * @param number
     *            the index of the chunk, from 0
     */
    record Chunk(long number, long after, long upTo, boolean isOrdered) {

        String sql(EventTable table) {
            return isOrdered
                    ? " WHERE " + table.position() + " > " + after + " AND " + table.position() + " <= " + upTo
                    : " WHERE true";
        }
    }

    private record Done<P>(Chunk chunk, P part) {}

    private final Scan scan;
    private final Scan.Merge<P> merge;
    private final boolean isOrdered;
    private final Map<Long, Done<P>> waiting = new HashMap<>();
    private long next;
    private long fullUpTo;
    private long taken;
    private long merged;
    private boolean atEnd;
    private boolean seenAll;
    private OptionalLong first = OptionalLong.empty();
    private @Nullable Throwable failure;
    private boolean held;
    private volatile boolean stopped;

    ChunkQueue(Scan scan, Scan.Merge<P> merge) {
        this.scan = scan;
        this.merge = merge;
        isOrdered = scan.table().layout().position().isPresent();
        next = scan.after();
    }

    /** The next chunk; absent at the end or after a stop. */
    synchronized Optional<Chunk> take(Session session) throws SQLException {
        try {
            while (!stopped && (held || (!atEnd && taken - merged >= 2L * scan.options().threads()))) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvolventException(SqlError.INTERRUPTED, "The thread was interrupted while it waited for others.",
                    e);
        }
        if (stopped || atEnd) {
            return Optional.empty();
        }
        long end = isOrdered ? border(session) : Long.MAX_VALUE;
        Chunk chunk = new Chunk(taken++, next, end, isOrdered);
        atEnd = !isOrdered || end == scan.upTo();
        // The last chunk may be smaller than the others.
        fullUpTo = atEnd ? fullUpTo : end;
        next = end;
        return Optional.of(chunk);
    }

    /** Found through the index. Without fresh statistics PostgreSQL would sort the table for it. */
    private long border(Session session) throws SQLException {
        session.execute("SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off");
        String position = scan.table().position();
        String inside = position + " FROM " + scan.table().sql() + " WHERE " + position + " > " + next + " AND "
                + position + " <= " + scan.upTo() + " ORDER BY " + position;
        if (first.isEmpty()) {
            first = OptionalLong.of(session.first("SELECT " + inside + " LIMIT 1", row -> row.getLong(1))
                    .orElse(scan.upTo()));
        }
        return session.first("SELECT " + inside + " OFFSET " + (scan.options().chunk() - 1) + " LIMIT 1",
                row -> row.getLong(1)).orElse(scan.upTo());
    }

    /** Merges a chunk that was read completely. */
    synchronized void done(Chunk chunk, P part) {
        waiting.put(chunk.number(), new Done<>(chunk, part));
        Done<P> ready = waiting.remove(merged);
        while (ready != null && !stopped) {
            if (!merge.merge(ready.part(), ready.chunk().upTo())) {
                stopped = true;
            }
            merged++;
            ready = waiting.remove(merged);
        }
        seenAll = atEnd && merged == taken && !stopped;
        notifyAll();
    }

    /** The first failure counts: later ones, including those caused by the cancellation, are consequences. */
    synchronized void fail(Throwable problem) {
        if (!stopped) {
            failure = problem;
        }
        stop();
    }

    /** Whether the next chunks have to wait. */
    synchronized void hold(boolean whetherTo) {
        held = whetherTo;
        notifyAll();
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    boolean isStopped() {
        return stopped;
    }

    /** Estimates the number of events from the density of the full chunks. */
    synchronized OptionalLong estimatedEvents(long seen) {
        if (first.isEmpty() || seen == 0) {
            return OptionalLong.empty();
        }
        long chunk = scan.options().chunk();
        double positions = (double) scan.upTo() - first.getAsLong() + 1;
        long full = atEnd ? taken - 1 : taken;
        double estimate = full == 0
                ? Math.min((double) chunk, positions)
                : (double) full * chunk * positions / ((double) fullUpTo - first.getAsLong() + 1);
        return OptionalLong.of(Math.max(seen, Math.round(estimate)));
    }

    /** Whether all events were read; rethrows the failure of a worker. */
    synchronized boolean result() {
        return switch (failure) {
            case null -> seenAll;
            case RuntimeException problem -> throw problem;
            case Error problem -> throw problem;
            default -> throw new IllegalStateException(failure);
        };
    }
}
