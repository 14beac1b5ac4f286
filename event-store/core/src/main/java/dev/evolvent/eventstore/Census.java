package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.Revision;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Which event types and revisions are stored, how many of each, from where to where. Ordered by the time of the first
 * one, so that it reads as the history of the schema.
 */
public record Census(List<Entry> entries) {

    /**
     * One type and revision.
     *
     * @param bytes
     *            the size of the payloads as text
     * @param firstPosition
     *            absent where the layout has no global order
     */
    public record Entry(EventType type, long count, Instant firstTime, Instant lastTime, OptionalLong firstPosition,
            OptionalLong lastPosition, long bytes) {}

    static Census take(EventTable table) {
        StoreLayout layout = table.layout();
        String time = table.time().sql();
        String position = layout.position().map(Sql::name).orElse("NULL::bigint");
        String sql = "SELECT " + table.text(Attribute.TYPE) + ", " + table.text(Attribute.REVISION) + ", count(*), min("
                + time
                + "), max(" + time + "), min(" + position + "), max(" + position + "), sum(octet_length("
                + Sql.name(layout.column(Attribute.PAYLOAD)) + "::text)) FROM " + table.sql()
                + " GROUP BY 1, 2 ORDER BY 4, 1, 2";
        return new Census(table.database().session(session -> session.list(sql, row -> new Entry(
                new EventType(row.getString(1), Revision.of(row.getString(2))), row.getLong(3), Session.instant(row, 4),
                Session.instant(row, 5),
                layout.position().isPresent() ? OptionalLong.of(row.getLong(6)) : OptionalLong.empty(),
                layout.position().isPresent() ? OptionalLong.of(row.getLong(7)) : OptionalLong.empty(),
                row.getLong(8)))));
    }

    /** All events together. */
    public long count() {
        return entries.stream().mapToLong(Entry::count).sum();
    }
}
