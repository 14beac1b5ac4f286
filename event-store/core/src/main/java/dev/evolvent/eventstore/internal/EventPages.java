package dev.evolvent.eventstore.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Reads events page by page. The next page is fetched while one is being consumed; so at most two are in memory, and a
 * slow consumer keeps no transaction open.
 */
public final class EventPages extends Spliterators.AbstractSpliterator<RecordedEvent> {

    private final Connection connection;
    private final PageReader reader;
    private @Nullable FutureTask<List<RecordedEvent>> coming;
    private Iterator<RecordedEvent> page = Collections.emptyIterator();
    private boolean closed;

    private EventPages(Connection connection, PageReader reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.connection = connection;
        this.reader = reader;
    }

    /**
     * The events of a selection after a position up to another one, in position order.
     *
     * @param condition
     *            further conditions on the rows, in SQL
     */
    public static Stream<RecordedEvent> stream(EventTable table, Connection connection, String condition, long after,
            long upTo) {
        EventPages pages = new EventPages(connection, new PageReader(connection, table, condition, after, upTo));
        return StreamSupport.stream(pages, false).onClose(pages::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super RecordedEvent> action) {
        while (!page.hasNext()) {
            if (closed) {
                throw new IllegalStateException("these events were closed already");
            }
            if (coming == null) {
                coming = fetch();
            }
            List<RecordedEvent> arrived = await(coming);
            coming = reader.isAtEnd() ? null : fetch();
            page = arrived.iterator();
            if (arrived.isEmpty() && coming == null) {
                // Further calls get the same answer without a query.
                coming = new FutureTask<>(List::of);
                coming.run();
                return false;
            }
        }
        action.accept(page.next());
        return true;
    }

    private FutureTask<List<RecordedEvent>> fetch() {
        FutureTask<List<RecordedEvent>> task = new FutureTask<>(reader::fetch);
        Thread.ofVirtual().name("evolvent-read-ahead").start(task);
        return task;
    }

    private static List<RecordedEvent> await(FutureTask<List<RecordedEvent>> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case EvolventException problem -> problem;
                case SQLException problem -> DatabaseException.of(problem);
                case RuntimeException problem -> problem;
                case Error problem -> throw problem;
                case null, default -> new IllegalStateException(e);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvolventException(dev.evolvent.postgres.SqlError.INTERRUPTED,
                    "The thread was interrupted while it waited for events.", e);
        }
    }

    /** Cancels the fetch in progress: a query for rare events can take long. */
    private void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (connection) {
            if (coming != null && !coming.isDone()) {
                connection.unwrap(PGConnection.class).cancelQuery();
                awaitQuietly(coming);
            }
            reader.close();
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    private static void awaitQuietly(FutureTask<?> task) {
        try {
            task.get();
        } catch (ExecutionException | InterruptedException e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
