package dev.evolvent.eventstore;

import dev.evolvent.eventstore.sql.DatabaseException;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import dev.evolvent.upcasters.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads events page by page, each page by its own short statement, so that no transaction stays open while somebody
 * works on the events. The size of a page follows the size of the events: it is meant to hold a few megabytes.
 */
final class EventPages extends Spliterators.AbstractSpliterator<RecordedEvent> {

    private static final int FIRST_PAGE = 100;
    private static final int LARGEST_PAGE = 10_000;
    private static final long PAGE_BYTES = 4L << 20;

    /**
     * Without fresh statistics of the position (after a bulk load, say) PostgreSQL takes a page for half of the table, and
     * sorts all that is left of it for each page. The index has the order already.
     */
    private static final String BY_INDEX = "SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off";

    private final Session session;
    private final String sql;
    private final long upTo;
    private final Queue<RecordedEvent> page = new ArrayDeque<>();
    private long after;
    private int pageSize = FIRST_PAGE;
    private boolean lastPage;

    private EventPages(Session session, StoreLayout layout, String position, long after, long upTo) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.session = session;
        String column = Sql.name(position);
        this.sql = EventRow.select(layout, position) + " WHERE " + column + " > ? AND " + column + " <= ? ORDER BY "
                + column + " LIMIT ?";
        this.after = after;
        this.upTo = upTo;
    }

    static Stream<RecordedEvent> stream(EventTable table, String position, long after, long upTo) {
        Connection connection = table.database().connect();
        return StreamSupport
                .stream(new EventPages(new Session(connection), table.layout(), position, after, upTo), false)
                .onClose(() -> close(connection));
    }

    @Override
    public boolean tryAdvance(Consumer<? super RecordedEvent> action) {
        if (page.isEmpty() && !lastPage) {
            fetch();
        }
        RecordedEvent event = page.poll();
        if (event == null) {
            return false;
        }
        action.accept(event);
        return true;
    }

    private void fetch() {
        try {
            List<RecordedEvent> events = session.transaction(inner -> {
                inner.execute(BY_INDEX);
                return inner.list(sql, EventRow::read, after, upTo, pageSize);
            });
            page.addAll(events);
            lastPage = events.size() < pageSize;
            if (!events.isEmpty()) {
                after = events.getLast().position();
                long bytes = events.stream().mapToLong(event -> event.payload().bytes().length).sum();
                pageSize = Math.clamp(PAGE_BYTES * events.size() / (bytes + 1), 1, LARGEST_PAGE);
            }
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }
}
