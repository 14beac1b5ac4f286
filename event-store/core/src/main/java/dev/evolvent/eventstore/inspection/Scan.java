package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.internal.Conditions;
import dev.evolvent.eventstore.internal.CopyRows;
import dev.evolvent.eventstore.internal.EventRow;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads the events after a position up to another one, in chunks that several threads take in turn, each on its own
 * connection. Results are merged in the order of the chunks. Without a position in the layout, all events are one
 * chunk, read in one snapshot and in no order.
 *
 * @param conditions
 *            further conditions on the events
 */
record Scan(EventTable table, ScanOptions options, Conditions conditions, long after, long upTo) {

    private static final long LISTEN_MILLIS = 200;
    private static final int COUNT_EACH = 1_000;

    /** Merges the result of a chunk. */
    interface Merge<P> {

        /** {@code upTo} is the end of the chunk; returns whether to continue. */
        boolean merge(P part, long upTo);
    }

    /**
     * Runs to the end.
     *
     * @param threads
     *            supplies each thread with a factory of one part per chunk
     * @return whether all events were read; false if the listener or the merge stopped the scan
     */
    <P extends Consumer<RecordedEvent>> boolean run(Supplier<Supplier<P>> threads, Merge<P> merge) {
        AtomicLong events = new AtomicLong();
        ChunkQueue<P> chunks = new ChunkQueue<>(this, merge);
        OptionalLong estimate = table.layout().position().isPresent()
                ? OptionalLong.empty()
                : table.database().session(table::estimatedRows);
        List<Thread> workers = new ArrayList<>();
        int needed = table.layout().position().isPresent() ? options.threads() : 1;
        long began = System.nanoTime();
        for (int i = 0; i < needed; i++) {
            workers.add(Thread.ofPlatform().daemon().name("evolvent-scan-" + i).start(() -> {
                try {
                    work(chunks, threads.get(), events);
                } catch (SQLException e) {
                    chunks.fail(DatabaseException.of(e));
                } catch (Throwable e) {
                    chunks.fail(e);
                }
            }));
        }
        join(workers, chunks, () -> {
            OptionalLong total = estimate.isPresent() ? estimate : chunks.estimatedEvents(events.get());
            return options.listener().progressed(
                    ScanProgress.of(events.get(), total, System.nanoTime() - began));
        });
        return chunks.result();
    }

    private interface Tick {

        boolean goOn();
    }

    private static void join(List<Thread> workers, ChunkQueue<?> chunks, Tick tick) {
        try {
            for (Thread worker : workers) {
                while (!worker.join(Duration.ofMillis(LISTEN_MILLIS))) {
                    // After a stop the listener is not called, although other threads may still run for a moment.
                    if (!chunks.isStopped()) {
                        tick(chunks, tick);
                    }
                }
            }
        } catch (InterruptedException e) {
            chunks.stop();
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            // No thread may keep working after the failure of a listener has been thrown to the caller.
            chunks.stop();
            throw e;
        }
    }

    /** Until the listener returns, no thread takes another chunk. */
    private static void tick(ChunkQueue<?> chunks, Tick tick) {
        chunks.hold(true);
        boolean goOn = tick.goOn();
        chunks.hold(false);
        if (!goOn) {
            chunks.stop();
        }
    }

    private <P extends Consumer<RecordedEvent>> void work(ChunkQueue<P> chunks, Supplier<P> parts, AtomicLong events)
            throws SQLException {
        try (Connection connection = table.database().connect()) {
            EventRow row = new EventRow(table);
            Session session = new Session(connection);
            connection.setAutoCommit(false);
            for (Optional<ChunkQueue.Chunk> chunk = chunks.take(session); chunk
                    .isPresent(); chunk = chunks.take(session)) {
                P part = parts.get();
                if (read(connection, row, chunk.get(), part, chunks, events)) {
                    connection.commit();
                    chunks.done(chunk.get(), part);
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private boolean read(Connection connection, EventRow row, ChunkQueue.Chunk chunk, Consumer<RecordedEvent> part,
            ChunkQueue<?> chunks, AtomicLong events) throws SQLException {
        CopyRows rows = CopyRows.of(connection, row.select() + chunk.sql(table) + conditions.sql()
                + (chunk.isOrdered() ? " ORDER BY " + table.position() : ""));
        try {
            int counted = 0;
            while (rows.next()) {
                RecordedEvent event = row.read(rows);
                if (conditions.rest().test(event)) {
                    part.accept(event);
                }
                if (++counted == COUNT_EACH) {
                    events.addAndGet(counted);
                    counted = 0;
                    if (chunks.isStopped()) {
                        rows.cancel();
                        return false;
                    }
                }
            }
            events.addAndGet(counted);
            return true;
        } catch (Throwable problem) {
            cancel(rows, problem);
            throw problem;
        }
    }

    /** The connection may return to a pool. */
    private static void cancel(CopyRows rows, Throwable problem) {
        try {
            rows.cancel();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }
}
