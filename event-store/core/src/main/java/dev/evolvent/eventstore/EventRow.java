package dev.evolvent.eventstore;

import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.Json;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.Revision;
import dev.evolvent.upcasters.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of the events table, and the select list that fetches it. */
final class EventRow {

    private EventRow() {}

    static String select(StoreLayout layout, String position) {
        return "SELECT " + Sql.name(layout.id()) + "::text, "
                + Sql.name(layout.category()) + "::text, "
                + Sql.name(layout.stream()) + "::text, "
                + Sql.name(layout.version()) + ", "
                + Sql.name(position) + ", "
                + Sql.name(layout.type()) + ", "
                + layout.revisionSql() + ", "
                + Sql.name(layout.payload()) + "::text, "
                + "coalesce(" + Sql.name(layout.metadata()) + "::text, 'null'), "
                + Sql.name(layout.time())
                + " FROM " + layout.table().sql();
    }

    static RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(row.getString(1), new StreamId(row.getString(2), row.getString(3)), row.getLong(4),
                row.getLong(5), new EventType(row.getString(6), Revision.of(row.getString(7))),
                Json.of(row.getBytes(8)), Json.of(row.getBytes(9)), Session.instant(row, 10));
    }
}
