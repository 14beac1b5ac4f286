package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order of events that have no number yet: that of their time, or of the columns that were given, but within a stream
 * always that of the versions. Where a clock went backwards, an event counts as recorded no earlier than the one before it in
 * its stream.
 *
 * @param columns
 *            what decides instead of the time; none for the time
 * @param streamsAlone
 *            whether a stream is known by its id alone, whatever its category, which makes sorting quicker
 */
record EventOrder(StoreLayout layout, List<String> columns, boolean streamsAlone) {

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    /** As a unique index on the table says it. */
    static EventOrder find(Session session, StoreLayout layout, List<String> columns) throws SQLException {
        return new EventOrder(layout, columns, EventTable.uniqueKeys(session, layout.table())
                .contains(Set.of(layout.column(Attribute.STREAM), layout.column(Attribute.VERSION))));
    }

    /** For the definition of the migration. */
    List<String> names() {
        List<String> names = new ArrayList<>(
                columns.isEmpty() ? List.of(layout.column(Attribute.TIME)) : columns);
        names.add(layout.column(Attribute.VERSION));
        names.add(layout.column(Attribute.ID));
        return names;
    }

    /**
     * A query of {@code ordinal} from 1, {@code id}, and {@code place} in the table, of those events for which a condition
     * holds. In the condition, the table is called {@code e}.
     */
    String query(Session session, String condition) throws SQLException {
        String id = "e." + Sql.name(layout.column(Attribute.ID));
        String found = "SELECT %s AS id, e.ctid AS place, e.%s AS version, %s, %s AS moment FROM %s AS e WHERE %s"
                .formatted(id, version(), streamKey("e") + " AS stream", moment(id), layout.table().sql(), condition);
        // Where no clock went backwards, it need not be looked who comes before whom in each stream.
        boolean inTime = columns.isEmpty()
                && isAscending(session, Sql.name(layout.column(Attribute.TIME)));
        String paced = inTime
                ? "SELECT id, place, version, moment AS not_before FROM (" + found + ") AS found"
                : "SELECT id, place, version, max(moment) OVER (PARTITION BY stream ORDER BY version) AS not_before FROM ("
                        + found + ") AS found";
        return "SELECT row_number() OVER (ORDER BY not_before, version, id) AS ordinal, id, place FROM (" + paced
                + ") AS paced";
    }

    /**
     * Whether a value certainly never goes down from a version of a stream to the next. It looks at neighbours, which PostgreSQL
     * can find in parallel and without sorting; where versions are missing, it is not certain.
     *
     * @param value
     *            a column in SQL
     */
    boolean isAscending(Session session, String value) throws SQLException {
        Catalogue.Column found = Catalogue.columns(session, layout.table().sql()).get(layout.column(Attribute.VERSION));
        if (found == null || !INTEGERS.contains(found.type())) {
            return false;
        }
        return session.number("""
                SELECT count(*) FROM %1$s AS e LEFT JOIN %1$s AS before
                    ON %2$s = %3$s AND before.%4$s::bigint + 1 = e.%4$s
                WHERE before.%5$s > e.%5$s
                    OR before.%4$s IS NULL AND e.%4$s <> (SELECT min(%4$s) FROM %1$s)""".formatted(
                layout.table().sql(), streamKey("before"), streamKey("e"), version(), value)) == 0;
    }

    /** Where several columns decide, or one of a type that knows no maximum, it is their rank that is compared. */
    private String moment(String id) {
        return columns.isEmpty()
                ? "e." + Sql.name(layout.column(Attribute.TIME))
                : columns.stream().map(column -> "e." + Sql.name(column))
                        .collect(Collectors.joining(", ", "row_number() OVER (ORDER BY ", ", " + id + ")"));
    }

    /** In SQL, what a stream is known by in a table. The stream first: it is what differs. */
    String streamKey(String table) {
        String stream = table + "." + Sql.name(layout.column(Attribute.STREAM));
        return hasCategory()
                ? "(" + stream + ", " + table + "." + Sql.name(layout.column(Attribute.CATEGORY)) + ")"
                : stream;
    }

    private String version() {
        return Sql.name(layout.column(Attribute.VERSION));
    }

    private boolean hasCategory() {
        return !streamsAlone
                && layout.source(Attribute.CATEGORY).filter(Source.FromColumn.class::isInstance).isPresent();
    }
}
