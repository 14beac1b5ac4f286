package dev.evolvent.eventstore.detection;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of the database, with what the detection needs.
 *
 * @param columns
 *            by name
 * @param uniqueKeys
 *            the sets of columns that are unique together
 */
record FoundTable(Table table, Map<String, FoundColumn> columns, Set<Set<String>> uniqueKeys, boolean readable) {

    /** The type of a column; {@code category} is {@code pg_type.typcategory}. */
    record FoundColumn(String type, char category, boolean notNull) {

        boolean isNumber() {
            return category == 'N';
        }

        boolean isWhole() {
            return type.equals("int8") || type.equals("int4") || type.equals("int2");
        }

        boolean isText() {
            return category == 'S';
        }

        boolean isTime() {
            return type.equals("timestamptz") || type.equals("timestamp");
        }

        boolean isDocument() {
            return isText() || Set.of("jsonb", "json", "bytea", "oid").contains(type);
        }
    }

    /** All tables except the system's own. */
    static List<FoundTable> all(Session session) throws SQLException {
        return found(session, "true");
    }

    /** The table with this name, if it exists. */
    static List<FoundTable> named(Session session, Table name) throws SQLException {
        return found(session, "c.oid = to_regclass(?)", name.sql());
    }

    private static List<FoundTable> found(Session session, String condition, Object... values) throws SQLException {
        Map<Table, Map<String, FoundColumn>> columns = new LinkedHashMap<>();
        Map<Table, Boolean> readable = new HashMap<>();
        Map<Table, Boolean> visible = new HashMap<>();
        session.list("""
                SELECT nspname, relname, attname, typname, typcategory::text, attnotnull,
                    has_schema_privilege(n.oid, 'USAGE') AS visible, has_table_privilege(c.oid, 'SELECT')
                FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
                JOIN pg_type t ON t.oid = atttypid
                WHERE relkind IN ('r', 'p') AND NOT relispartition AND nspname <> 'information_schema'
                AND nspname NOT LIKE 'pg\\_%'
                """ + "AND " + condition + " ORDER BY nspname, relname, attnum", row -> {
            Table table = new Table(row.getString(1), row.getString(2));
            visible.put(table, row.getBoolean(7));
            readable.put(table, row.getBoolean(7) && row.getBoolean(8));
            return columns.computeIfAbsent(table, key -> new LinkedHashMap<>()).put(row.getString(3),
                    new FoundColumn(row.getString(4), row.getString(5).charAt(0), row.getBoolean(6)));
        }, values);
        List<FoundTable> tables = new ArrayList<>();
        for (Map.Entry<Table, Map<String, FoundColumn>> entry : columns.entrySet()) {
            Table table = entry.getKey();
            Set<Set<String>> uniqueKeys = Boolean.TRUE.equals(visible.get(table))
                    ? Set.copyOf(EventTable.uniqueKeys(session, table))
                    : Set.of();
            tables.add(new FoundTable(table, entry.getValue(), uniqueKeys,
                    Boolean.TRUE.equals(readable.get(table))));
        }
        return tables;
    }

    boolean isUnique(String column) {
        return uniqueKeys.contains(Set.of(column));
    }
}
