package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
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
    String query(String condition) {
        String id = "e." + Sql.name(layout.column(Attribute.ID));
        return """
                SELECT row_number() OVER (ORDER BY not_before, version, id) AS ordinal, id, place FROM (
                    SELECT id, place, version,
                        max(moment) OVER (PARTITION BY %s ORDER BY version) AS not_before FROM (
                        SELECT %s AS id, e.ctid AS place, e.%s AS version, %s, %s AS moment
                        FROM %s AS e WHERE %s) AS found) AS paced""".formatted(
                hasCategory() ? "stream, category" : "stream", id, Sql.name(layout.column(Attribute.VERSION)),
                "e." + Sql.name(layout.column(Attribute.STREAM)) + " AS stream"
                        + (hasCategory() ? ", e." + Sql.name(layout.column(Attribute.CATEGORY)) + " AS category" : ""),
                moment(id), layout.table().sql(), condition);
    }

    /** Where several columns decide, or one of a type that knows no maximum, it is their rank that is compared. */
    private String moment(String id) {
        return columns.isEmpty()
                ? "e." + Sql.name(layout.column(Attribute.TIME))
                : columns.stream().map(column -> "e." + Sql.name(column))
                        .collect(Collectors.joining(", ", "row_number() OVER (ORDER BY ", ", " + id + ")"));
    }

    /** In SQL, what a stream is known by in the table that is called {@code e}. The stream first: it is what differs. */
    String streamKey() {
        return "e." + Sql.name(layout.column(Attribute.STREAM))
                + (hasCategory() ? ", e." + Sql.name(layout.column(Attribute.CATEGORY)) : "");
    }

    private boolean hasCategory() {
        return !streamsAlone
                && layout.source(Attribute.CATEGORY).filter(Source.FromColumn.class::isInstance).isPresent();
    }
}
