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
 * The order of events without a number: by time, or by the given columns, but within a stream always by version. If a
 * clock went backwards, an event counts as recorded no earlier than the one before it in its stream.
 *
 * @param columns
 *            columns that replace the time; empty for the time
 * @param streamsAlone
 *            whether the stream's id identifies it without the category, which makes sorting faster
 */
record EventOrder(StoreLayout layout, List<String> columns, boolean streamsAlone) {

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    /** According to the unique indexes of the table. */
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
     * A query for {@code ordinal} from 1, {@code id}, and {@code place} in the table, of the events that meet a
     * condition. In the condition, the table has the alias {@code e}.
     */
    String query(Session session, String condition) throws SQLException {
        String id = "e." + Sql.name(layout.column(Attribute.ID));
        String found = "SELECT %s AS id, e.ctid AS place, e.%s AS version, %s, %s AS moment FROM %s AS e WHERE %s"
                .formatted(id, version(), streamKey("e") + " AS stream", moment(id), layout.table().sql(), condition);
        // If no clock went backwards, the order within streams need not be computed.
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
     * Whether a value certainly never decreases from one version of a stream to the next. It compares neighbours, which
     * PostgreSQL can find in parallel and without sorting; if versions are missing, it is not certain.
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

    /** With several columns, or one whose type has no max(), their rank is compared. */
    private String moment(String id) {
        return columns.isEmpty()
                ? "e." + Sql.name(layout.column(Attribute.TIME))
                : columns.stream().map(column -> "e." + Sql.name(column))
                        .collect(Collectors.joining(", ", "row_number() OVER (ORDER BY ", ", " + id + ")"));
    }

    /** In SQL, the key of a stream in a table. The stream comes first, as the most selective column. */
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
