package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.SqlError;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Takes up the history in memory, and writes each row once, when all of it was taken up. Some threads read the events as what they
 * are today, and find out whose rows they change; one folds them, in their order.
 *
 * <p>
 * From time to time it writes down what has changed in memory since, together with the position; after a death it goes on
 * from there. Where there is not enough memory for all rows, it stops before, and leaves the rest to the {@link Projector}.
 */
final class BulkLoad<R extends Record> {

    private static final int BATCH = 2_000;
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(10);

    /** The part of the heap that rows may take. */
    private static final double SHARE = 0.4;

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Folding<R> folding;
    private final RowMapping<R> mapping;
    private final LongConsumer onProgress;
    private final int threads;
    private final StateLog log = new StateLog();
    private final BlockingQueue<EventReader> readers = new LinkedBlockingQueue<>();

    BulkLoad(EventStore store, UpcasterRegistry registry, Database database, Folding<R> folding,
            RowMapping<R> mapping, int threads, LongConsumer onProgress) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.folding = folding;
        this.mapping = mapping;
        this.threads = threads;
        this.onProgress = onProgress;
    }

    /** Brings an empty generation up to a position, or as far as there is memory, and returns it as it is then. */
    Generation run(Generation start, long upTo) {
        database.session(session -> {
            Checkpoints.load(session, start, log);
            return true;
        });
        Reached reached = fold(start, upTo);
        return database.transaction(session -> {
            Generations.lockUnchanged(session, reached.saved());
            RowWriter.write(session, reached.saved().table(), mapping, log);
            Checkpoints.drop(session, reached.saved());
            return Generations.loaded(session, reached.saved(), reached.position());
        });
    }

    /** How far the rows in memory are, and the generation as it was written down last. */
    private record Reached(Generation saved, long position) {}

    private Reached fold(Generation start, long upTo) {
        States<R> states = new States<>(mapping, log);
        Generation generation = start;
        long due = System.nanoTime() + BETWEEN_CHECKPOINTS.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon()
                .name("evolvent-fold-", 1).factory());
                Stream<RecordedEvent> events = store.readAll(start.position(), upTo,
                        EventFilter.all().types(folding.wanted()))) {
            try {
                Iterator<RecordedEvent> next = events.iterator();
                Deque<Pending<R>> pending = new ArrayDeque<>();
                while (next.hasNext() || !pending.isEmpty()) {
                    while (next.hasNext() && pending.size() < 2 * threads) {
                        pending.add(submit(pool, next));
                    }
                    Pending<R> first = pending.removeFirst();
                    for (Keyed<R> keyed : await(first.work())) {
                        states.apply(keyed.key(), row -> folding.fold(keyed, row));
                    }
                    onProgress.accept(first.count());
                    if (isFull()) {
                        states.flush();
                        return new Reached(generation, first.position());
                    }
                    if (System.nanoTime() > due) {
                        states.flush();
                        generation = save(generation, first.position());
                        due = System.nanoTime() + BETWEEN_CHECKPOINTS.toNanos();
                    }
                }
            } finally {
                pool.shutdownNow();
            }
        }
        states.flush();
        // Behind the last event there may be positions that nobody got; they are done with, too.
        return new Reached(generation, upTo);
    }

    private boolean isFull() {
        long most = (long) (Runtime.getRuntime().maxMemory() * SHARE);
        return log.memory() > most && !(log.compact() && log.memory() < most * 3 / 4);
    }

    private Generation save(Generation generation, long position) {
        return database.transaction(session -> {
            Generations.lockUnchanged(session, generation);
            Checkpoints.save(session, generation, log);
            return Generations.advance(session, generation, position);
        });
    }

    private static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException problem -> problem;
                case Error problem -> throw problem;
                case null, default -> new IllegalStateException(e);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvolventException(SqlError.INTERRUPTED, "The thread was interrupted while it folded events.", e);
        }
    }

    private record Pending<R extends Record>(long position, int count, Future<List<Keyed<R>>> work) {}

    private Pending<R> submit(ExecutorService pool, Iterator<RecordedEvent> next) {
        List<RecordedEvent> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && next.hasNext()) {
            batch.add(next.next());
        }
        return new Pending<>(batch.getLast().position(), batch.size(), pool.submit(() -> keyed(batch)));
    }

    private List<Keyed<R>> keyed(List<RecordedEvent> batch) {
        EventReader reader = readers.poll();
        if (reader == null) {
            reader = store.reader(registry);
        }
        List<Keyed<R>> keyed = folding.keyed(reader, batch);
        readers.add(reader);
        return keyed;
    }
}
