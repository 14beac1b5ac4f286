package dev.evolvent.eventstore;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Catalogue.Column;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Sql;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The events table as it was found in a database: the layout, and the types that its columns really have.
 *
 * @param columns
 *            all columns of the table by their names
 */
record EventTable(Database database, StoreLayout layout, Map<String, Column> columns) {

    /** Looks whether the table has the columns that the layout names; says all that are missing if it has not. */
    static EventTable find(Database database, StoreLayout layout) {
        Map<String, Column> columns = database.session(session -> Catalogue.columns(session, layout.table().sql()));
        if (columns.isEmpty()) {
            throw new EvolventException(EventStoreError.LAYOUT_DOES_NOT_FIT, "Layout " + layout.name()
                    + " expects the events in table " + layout.table() + ", which is not in this database, or not "
                    + "visible to this role. Check that it is the right database, or name the table.");
        }
        List<String> missing = layout.columns().stream().filter(column -> !columns.containsKey(column)).sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new EvolventException(EventStoreError.LAYOUT_DOES_NOT_FIT, "Table " + layout.table()
                    + " lacks what layout " + layout.name() + " expects of it: " + String.join(", ", missing)
                    + ". Its columns are: " + columns.keySet().stream().sorted().collect(Collectors.joining(", "))
                    + ".");
        }
        // A row without a position would be skipped by every reader that goes by position, without anybody noticing.
        layout.position().map(columns::get).filter(position -> !position.notNull()).ifPresent(position -> {
            throw new EvolventException(EventStoreError.NO_POSITION, "Column " + layout.position().orElseThrow()
                    + " of table " + layout.table()
                    + " may be null, so events without a position could be skipped. If an add-sequence migration is under"
                    + " way, let it finish; otherwise declare the column NOT NULL.");
        });
        return new EventTable(database, layout, columns);
    }

    /** The table in SQL. */
    String sql() {
        return layout.table().sql();
    }

    /** A bound value that is compared with, or put into, a column: cast to the column's own type. */
    String parameter(String column) {
        return "?::" + Objects.requireNonNull(columns.get(column)).type();
    }

    /** {@code "column" = ?}, with the value cast to the column's own type, so that its indexes serve. */
    String matches(String column) {
        return Sql.name(column) + " = " + parameter(column);
    }
}
