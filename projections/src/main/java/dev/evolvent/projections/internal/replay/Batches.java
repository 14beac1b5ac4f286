package dev.evolvent.projections.internal.replay;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.postgres.SqlError;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The events up to a position, in batches, in order. Several threads upcast them ahead of the consumer. */
public final class Batches<C> implements AutoCloseable {

    private static final int FIRST = 500;
    private static final long MOST_BYTES = Math.clamp(Runtime.getRuntime().maxMemory() / 64, 1 << 20, 8 << 20);
    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofSeconds(1);

    private final ReadEvents store;
    private final UpcasterRegistry registry;
    private final Definition<C> definition;
    private int most;
    private final Pulse pulse;
    private final long upTo;
    private final Stream<RecordedEvent> events;
    private final Iterator<RecordedEvent> next;
    private final ThreadPoolExecutor pool;
    private int size;
    private long asked;
    private final Deque<Pending<C>> pending = new ArrayDeque<>();
    private final BlockingQueue<EventReader> readers = new LinkedBlockingQueue<>();

    /**
     * @param upTo
     *            below the fence
     * @param most
     *            maximum number of events per batch; fewer if that many take long, so that requests to pause are
     *            handled soon, or if they are large
     */
    public Batches(ReadEvents store, UpcasterRegistry registry, Definition<C> definition, long after, long upTo,
            EventFilter filter, int most, Pulse pulse) {
        this.store = store;
        this.registry = registry;
        this.definition = definition;
        this.most = most;
        size = Math.min(most, FIRST);
        this.upTo = upTo;
        this.pulse = pulse;
        events = store.readAll(after, upTo, filter);
        next = events.iterator();
        pool = new ThreadPoolExecutor(pulse.threads(), RebuildOptions.MOST_THREADS, 1, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("evolvent-read-", 1).factory());
    }

    /**
     * A batch of events.
     *
     * @param position
     *            there are no other events up to here before the next batch
     */
    public record Batch<C>(long position, int events, C changes) {}

    private record Pending<C>(long position, int events, Future<C> changes) {}

    public boolean hasNext() {
        adapt();
        int threads = Math.clamp(pulse.threads(), 1, RebuildOptions.MOST_THREADS);
        if (threads != pool.getCorePoolSize()) {
            pool.setCorePoolSize(threads);
        }
        while (pending.size() < 2 * threads && next.hasNext()) {
            List<RecordedEvent> batch = new ArrayList<>(size);
            long bytes = 0;
            while (batch.size() < size && bytes < MOST_BYTES && next.hasNext()) {
                RecordedEvent event = next.next();
                batch.add(event);
                bytes += event.payload().bytes().length + event.metadata().bytes().length;
            }
            pending.add(new Pending<>(batch.getLast().position(), batch.size(), pool.submit(() -> read(batch))));
        }
        return !pending.isEmpty();
    }

    /** By the time from the request of the last batch until it was applied. */
    private void adapt() {
        if (asked != 0) {
            long took = System.nanoTime() - asked;
            size = took < SHORT.toNanos()
                    ? Math.min(most, 2 * size)
                    : took > LONG.toNanos() ? Math.max(1, size / 2) : size;
            asked = 0;
        }
    }

    /** Makes the following batches no larger than this. */
    void limit(int events) {
        most = events;
        size = Math.min(size, events);
    }

    public Batch<C> next() {
        long began = System.nanoTime();
        Pending<C> first = pending.removeFirst();
        C changes = await(first.changes);
        boolean more = hasNext();
        asked = began;
        // Positions after the last event may be unused; they count as processed, too.
        return new Batch<>(more ? first.position : upTo, first.events, changes);
    }

    /** The next batch, if it has been read already. */
    Optional<C> upcoming() {
        Pending<C> first = pending.peekFirst();
        return first != null && first.changes.state() == Future.State.SUCCESS
                ? Optional.of(first.changes.resultNow())
                : Optional.empty();
    }

    private C read(List<RecordedEvent> batch) {
        EventReader reader = readers.poll();
        if (reader == null) {
            reader = store.reader(registry);
        }
        C changes = definition.read(reader, batch);
        readers.add(reader);
        return changes;
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
            throw new EvolventException(SqlError.INTERRUPTED, "The thread was interrupted while it applied events.", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        events.close();
    }
}
