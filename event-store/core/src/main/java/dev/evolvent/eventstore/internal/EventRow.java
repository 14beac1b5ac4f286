package dev.evolvent.eventstore.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.LayoutError;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts a row of the events table to an event. Columns are selected in PostgreSQL's own form wherever the client can
 * decode it, so that the server converts as little as possible.
 *
 * <p>
 * Not thread-safe: it caches recurring names.
 */
public final class EventRow {

    private static final Json NOTHING = Json.of("null");

    private final EventTable table;
    private final boolean positioned;
    private final boolean textTimes;
    private final boolean idIsUuid;
    private final boolean categoryIsUuid;
    private final boolean streamIsUuid;
    private final boolean payloadIsJsonb;
    private final boolean metadataIsJsonb;
    private final KnownNames categories = new KnownNames();
    private final KnownNames types = new KnownNames();
    private final KnownNames revisions = new KnownNames();
    private EventType lastType = new EventType("", Revision.NONE);
    private Revision lastRevision = Revision.NONE;

    public EventRow(EventTable table) {
        this.table = table;
        positioned = table.layout().position().isPresent();
        textTimes = table.time().isText();
        idIsUuid = isUuid(Attribute.ID);
        categoryIsUuid = isUuid(Attribute.CATEGORY);
        streamIsUuid = isUuid(Attribute.STREAM);
        payloadIsJsonb = table.columnType(Attribute.PAYLOAD).equals("jsonb");
        metadataIsJsonb = table.columnType(Attribute.METADATA).equals("jsonb");
    }

    private boolean isUuid(Attribute attribute) {
        return table.columnType(attribute).equals("uuid");
    }

    /** The select list with all parts of the events, for {@link #read}. */
    public String select() {
        return "SELECT " + raw(Attribute.ID) + ", " + raw(Attribute.CATEGORY) + ", " + raw(Attribute.STREAM) + ", "
                + version() + ", " + (positioned ? table.position() + "::int8" : "NULL::int8") + ", "
                + raw(Attribute.TYPE) + ", " + raw(Attribute.REVISION) + ", "
                + table.document(Attribute.PAYLOAD) + ", " + table.document(Attribute.METADATA) + ", "
                + table.time().sql() + " FROM " + table.sql();
    }

    /** A column in its own form wherever possible: the client reads null as an empty text, too. */
    private String raw(Attribute attribute) {
        String type = table.columnType(attribute);
        boolean defaulted = attribute == Attribute.REVISION && !table.layout().defaultRevision().isNone();
        return type.equals("uuid") || (EventTable.isText(type) && !defaulted)
                ? Sql.name(table.layout().column(attribute))
                : table.text(attribute);
    }

    private String version() {
        String type = table.columnType(Attribute.VERSION);
        return type.isEmpty()
                ? "nullif(" + table.text(Attribute.VERSION) + ", '')::int8"
                : Sql.name(table.layout().column(Attribute.VERSION)) + "::int8";
    }

    /**
     * The events that a condition selects: for few events, by a prepared statement.
     *
     * @param clauses
     *            the SQL after the table name
     */
    public List<RecordedEvent> list(Session session, String clauses, Object... values) throws SQLException {
        return session.list(select() + " " + clauses, rows -> read((StoredRow) new ResultRow(rows)), values);
    }

    /** Decodes a row of the select list. */
    public RecordedEvent read(CopyRows row) {
        return read((StoredRow) row);
    }

    private RecordedEvent read(StoredRow row) {
        String id = text(row, 0, idIsUuid);
        String category = categoryIsUuid ? row.uuid(1) : row.name(1, categories);
        StreamId stream = new StreamId(category, text(row, 2, streamIsUuid));
        long version = row.number(3);
        long position = positioned ? row.number(4) : RecordedEvent.NO_POSITION;
        EventType type = type(row.name(5, types), row.name(6, revisions));
        Json payload = document(row.document(7, payloadIsJsonb));
        Json metadata = document(row.document(8, metadataIsJsonb));
        Instant time = textTimes ? parsed(row.text(9), id, position) : row.instant(9);
        return new RecordedEvent(id, stream, version, position, type, payload, metadata, time);
    }

    private static String text(StoredRow row, int column, boolean isUuid) {
        return isUuid ? row.uuid(column) : row.text(column);
    }

    private static Json document(byte @Nullable [] bytes) {
        return bytes == null ? NOTHING : Json.of(bytes);
    }

    /** Most events have the type of the previous one, or one of a few others: their names are shared objects. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private EventType type(String name, String revision) {
        if (lastRevision.text() != revision) {
            lastRevision = Revision.of(revision);
            lastType = new EventType(name, lastRevision);
        } else if (lastType.name() != name) {
            lastType = new EventType(name, lastRevision);
        }
        return lastType;
    }

    private Instant parsed(String text, String id, long position) {
        try {
            return IsoTime.parse(text);
        } catch (DateTimeException e) {
            throw new EvolventException(LayoutError.UNREADABLE_TIME, "Event " + id
                    + (positioned ? " at position " + position : "") + " of table " + table.layout().table()
                    + " has a time that is not understood: \"" + text + "\". Layout " + table.layout().name()
                    + " takes it for ISO 8601 with a zone; say by as: how it is held, if it is held otherwise.", e);
        }
    }
}
