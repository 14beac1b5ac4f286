package dev.evolvent.eventstore.internal;

import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The events of one stream in version order, a page at a time; no connection is held in between. */
public final class StreamPages implements Iterator<RecordedEvent> {

    private static final int PAGE = 500;

    private final EventTable table;
    private final EventRow row;
    private final String clauses;
    private final StreamId stream;
    private final long before;
    private long after;
    private boolean atEnd;
    private Iterator<RecordedEvent> page = Collections.emptyIterator();

    /** The events with versions above {@code after} and below {@code before}. */
    public StreamPages(EventTable table, StreamId stream, long after, long before) {
        this.table = table;
        row = new EventRow(table);
        String version = Sql.name(table.layout().column(Attribute.VERSION));
        clauses = "WHERE " + version + " > ? AND " + version + " < ? AND "
                + table.matchesBound(Attribute.CATEGORY, stream.category()) + " AND "
                + table.matchesBound(Attribute.STREAM, stream.id()) + " ORDER BY " + version + " LIMIT " + PAGE;
        this.stream = stream;
        this.after = after;
        this.before = before;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !atEnd) {
            List<RecordedEvent> events = table.database().session(this::fetch);
            atEnd = events.size() < PAGE;
            after = events.isEmpty() ? after : events.getLast().version();
            page = events.iterator();
        }
        return page.hasNext();
    }

    @Override
    public RecordedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private List<RecordedEvent> fetch(Session session) throws SQLException {
        return row.list(session, clauses, after, before, stream.category(), stream.id());
    }
}
