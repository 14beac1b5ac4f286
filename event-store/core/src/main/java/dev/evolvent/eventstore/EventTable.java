package dev.evolvent.eventstore;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Sql;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The events table as it was found in a database: the layout, and the types that its columns really have.
 *
 * @param columnTypes
 *            column to type, as PostgreSQL writes it: {@code uuid}, {@code character varying(80)}
 */
record EventTable(Database database, StoreLayout layout, Map<String, String> columnTypes) {

    /** Looks whether the table has the columns that the layout names; says all that are missing if it has not. */
    static EventTable find(Database database, StoreLayout layout) {
        Map<String, String> types = database.session(session -> session.list("""
                SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
                WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped
                """, row -> Map.entry(row.getString(1), row.getString(2)), layout.table().sql()))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (types.isEmpty()) {
            throw new EvolventException(EventStoreError.LAYOUT_DOES_NOT_FIT, "Layout " + layout.name()
                    + " expects the events in table " + layout.table() + ", which is not in this database, or not "
                    + "visible to this role. Check that it is the right database, or name the table.");
        }
        List<String> missing = layout.columns().stream().filter(column -> !types.containsKey(column)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new EvolventException(EventStoreError.LAYOUT_DOES_NOT_FIT, "Table " + layout.table()
                    + " lacks what layout " + layout.name() + " expects of it: " + String.join(", ", missing)
                    + ". Its columns are: " + types.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        layout.position().ifPresent(position -> requireNotNull(database, layout, position));
        return new EventTable(database, layout, types);
    }

    /** A row without a position would be skipped by every reader that goes by position, without anybody noticing. */
    private static void requireNotNull(Database database, StoreLayout layout, String position) {
        boolean notNull = database.session(session -> session.first("""
                SELECT attnotnull FROM pg_attribute WHERE attrelid = to_regclass(?) AND attname = ?
                """, row -> row.getBoolean(1), layout.table().sql(), position)).orElseThrow();
        if (!notNull) {
            throw new EvolventException(EventStoreError.NO_POSITION, "Column " + position + " of table "
                    + layout.table()
                    + " may be null, so events without a position could be skipped. If an add-sequence migration is under"
                    + " way, let it finish; otherwise declare the column NOT NULL.");
        }
    }

    /** The table in SQL. */
    String sql() {
        return layout.table().sql();
    }

    /** A bound value that is compared with, or put into, a column: cast to the column's own type. */
    String parameter(String column) {
        return "?::" + columnTypes.get(column);
    }

    /** {@code "column" = ?}, with the value cast to the column's own type, so that its indexes serve. */
    String matches(String column) {
        return Sql.name(column) + " = " + parameter(column);
    }
}
