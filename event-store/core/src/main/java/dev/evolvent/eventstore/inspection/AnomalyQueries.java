package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.inspection.Anomalies.Anomaly;
import dev.evolvent.eventstore.inspection.Anomalies.Kind;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.LargeSort;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.postgres.Session;
import dev.evolvent.upcasters.event.Coordinates;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Finds anomalies between consecutive events, by queries in PostgreSQL. */
final class AnomalyQueries {

    private record Row(Kind kind, long count, long largest, Coordinates at) {}

    private final EventTable table;
    private final boolean positioned;

    AnomalyQueries(EventTable table) {
        this.table = table;
        positioned = table.layout().position().isPresent();
    }

    List<Anomaly> found() {
        return table.database().transaction(session -> {
            LargeSort.prefer(session);
            List<Anomaly> found = new ArrayList<>(find(session, streams()));
            if (positioned) {
                found.addAll(find(session, positions()));
            }
            return found;
        });
    }

    /** Excludes events without a stream, which have no versions. */
    private String streams() {
        EventTable.Time time = table.time();
        return """
                SELECT *, unnest(array_remove(ARRAY[
                    CASE WHEN version > coalesce(before + 1, FIRST_VERSION) THEN 'VERSION_HOLE' END,
                    CASE WHEN version = before THEN 'DUPLICATE_VERSION' END,
                    CASE WHEN time < earlier THEN 'TIME_BACKWARDS' END], NULL)) AS kind,
                    version - coalesce(before + 1, FIRST_VERSION) AS size
                FROM (SELECT *, lag(version) OVER stream AS before, lag(time) OVER stream AS earlier
                    FROM (EVENTS) AS events WHERE id <> ''
                    WINDOW stream AS (PARTITION BY category, id ORDER BY version, position)) AS ordered"""
                .replace("FIRST_VERSION", String.valueOf(table.layout().firstVersion()))
                .replace("EVENTS", events(", " + time.sql() + (time.isText() ? "::timestamptz" : "") + " AS time"));
    }

    private String positions() {
        return """
                SELECT *, 'POSITION_GAP' AS kind FROM (
                    SELECT *, position - lag(position) OVER (ORDER BY position) - 1 AS size FROM (EVENTS) AS events)
                    AS ordered
                WHERE size > 0""".replace("EVENTS", events(""));
    }

    private String events(String more) {
        return "SELECT " + table.text(Attribute.CATEGORY) + " AS category, " + table.text(Attribute.STREAM)
                + " AS id, nullif(" + table.text(Attribute.VERSION) + ", '')::int8 AS version, "
                + (positioned ? table.position() + "::int8" : "NULL::int8") + " AS position, "
                + table.text(Attribute.TYPE) + " AS type, " + table.text(Attribute.REVISION) + " AS revision" + more
                + " FROM " + table.sql();
    }

    private List<Anomaly> find(Session session, String odd) throws SQLException {
        List<Row> rows = session.list("""
                SELECT kind, count, largest, category, id, version, position, type, revision FROM (
                    SELECT *, count(*) OVER (PARTITION BY kind) AS count, max(size) OVER (PARTITION BY kind) AS largest,
                        row_number() OVER (PARTITION BY kind ORDER BY position, category, id, version) AS place
                    FROM (ODD) AS odd) AS numbered
                WHERE place <= FEW ORDER BY kind, place""".replace("FEW", String.valueOf(AnomalyPart.FEW))
                .replace("ODD", odd), row -> {
                    long position = row.getLong(7);
                    return new Row(Kind.valueOf(row.getString(1)), row.getLong(2), row.getLong(3), new Coordinates(
                            new StreamId(row.getString(4), row.getString(5)), row.getLong(6),
                            positioned ? position : RecordedEvent.NO_POSITION,
                            new EventType(row.getString(8), Revision.of(row.getString(9)))));
                });
        Map<Kind, List<Row>> byKind = new EnumMap<>(Kind.class);
        rows.forEach(row -> byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row));
        return byKind.entrySet().stream().map(each -> anomaly(each.getKey(), each.getValue())).toList();
    }

    private static Anomaly anomaly(Kind kind, List<Row> rows) {
        boolean sized = kind == Kind.VERSION_HOLE || kind == Kind.POSITION_GAP;
        return new Anomaly(kind, rows.getFirst().count(),
                sized ? OptionalLong.of(rows.getFirst().largest()) : OptionalLong.empty(),
                rows.stream().map(Row::at).toList());
    }
}
