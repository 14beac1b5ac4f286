package dev.evolvent.eventstore.internal;

import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one page after another, each in its own short transaction. The page size adapts to the size of the events,
 * for a few megabytes per page.
 */
final class PageReader {

    private static final int FIRST_PAGE = 100;
    private static final int LARGEST_PAGE = 10_000;
    private static final long PAGE_BYTES = 4L << 20;

    /**
     * Without fresh statistics of the position (after a bulk load, for example) PostgreSQL estimates a page as half of
     * the table, and sorts all remaining rows for each page. The index has the order already.
     */
    private static final String BY_INDEX = "SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off";

    private final Connection connection;
    private final EventTable table;
    private final EventRow row;
    private final String condition;
    private final long upTo;
    private long after;
    private int pageSize = FIRST_PAGE;
    private volatile boolean atEnd;

    /** The page that is being read; null between pages. */
    private @Nullable CopyRows open;
    private int rows;
    private long bytes;

    PageReader(Connection connection, EventTable table, String condition, long after, long upTo) {
        this.connection = connection;
        this.table = table;
        this.condition = condition;
        this.after = after;
        this.upTo = upTo;
        row = new EventRow(table);
    }

    /** Whether the last page was fetched. */
    boolean isAtEnd() {
        return atEnd;
    }

    /** The next events: a page, or a part of it if the events are larger than expected. */
    List<RecordedEvent> fetch() throws SQLException {
        List<RecordedEvent> events = new ArrayList<>(pageSize);
        CopyRows copy = open == null ? begin() : open;
        open = copy;
        long most = bytes + 2 * PAGE_BYTES;
        while (copy.next()) {
            RecordedEvent event = row.read(copy);
            events.add(event);
            after = event.position();
            rows++;
            bytes += copy.size();
            if (bytes > most) {
                return events;
            }
        }
        end();
        return events;
    }

    private CopyRows begin() throws SQLException {
        rows = 0;
        bytes = 0;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(BY_INDEX);
        }
        return CopyRows.of(connection, row.select() + " WHERE " + table.position() + " > " + after + " AND "
                + table.position() + " <= " + upTo + condition + " ORDER BY " + table.position() + " LIMIT "
                + pageSize);
    }

    private void end() throws SQLException {
        open = null;
        connection.commit();
        connection.setAutoCommit(true);
        atEnd = rows < pageSize;
        if (rows > 0) {
            pageSize = Math.clamp(PAGE_BYTES * rows / (bytes + 1), 1, LARGEST_PAGE);
        }
    }

    /** Restores the state of the connection. */
    void close() throws SQLException {
        if (open != null) {
            open.cancel();
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
