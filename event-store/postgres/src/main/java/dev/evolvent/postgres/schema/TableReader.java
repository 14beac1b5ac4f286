package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Assembles tables from their columns. */
final class TableReader {

    private final Session session;
    private final Inventory inventory;
    private final Map<Long, List<Column>> columns = new HashMap<>();

    TableReader(Session session, Inventory inventory) {
        this.session = session;
        this.inventory = inventory;
    }

    /**
     * A column.
     *
     * @param defaultOid
     *            0 without a default
     * @param listed
     *            whether it is part of CREATE TABLE
     * @param defaultApart
     *            whether its default is set separately
     */
    private record Column(long defaultOid, int position, boolean ofTable, boolean listed, boolean defaultApart,
            String name, String definition, List<String> statements, SortedMap<String, String> properties) {

        /** The address of its default. */
        Address standard() {
            return new Address("pg_attrdef", defaultOid);
        }
    }

    /** Reads all columns and tables. Columns of views count only if they have attachments of their own. */
    void read(String relations) throws SQLException {
        session.list(TableQueries.COLUMNS,
                row -> columns.computeIfAbsent(row.getLong(1), oid -> new ArrayList<>()).add(column(row)), relations);
        session.list(TableQueries.TABLES, this::table, relations);
    }

    /** Call this after the views have been read. */
    void addColumnsOfViews() {
        columns.forEach((relation, all) -> all.stream()
                .filter(column -> !column.ofTable && !column.statements.isEmpty())
                .forEach(column -> add(relation, column)
                        .ifPresent(own -> inventory.alsoAt(column.standard(), own))));
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(row.getLong(2), row.getInt(3), row.getBoolean(4), row.getBoolean(5), row.getBoolean(6),
                row.getString(7), row.getString(8), ObjectReader.nonNull(ObjectReader.texts(row.getArray(9))),
                ObjectReader.properties(ObjectReader.texts(row.getArray(10))));
    }

    private boolean table(ResultSet row) throws SQLException {
        long oid = row.getLong(1);
        String name = row.getString(2);
        List<Column> all = columns.getOrDefault(oid, List.of());
        List<String> listed = all.stream().filter(Column::listed).map(Column::definition).toList();
        String body = listed.isEmpty() ? " ()" : " (\n    " + String.join(",\n    ", listed) + "\n)";
        List<String> statements = new ArrayList<>();
        statements.add((row.getString(3) + body + " " + row.getString(4)).stripTrailing());
        statements.addAll(ObjectReader.nonNull(ObjectReader.texts(row.getArray(5))));
        Optional<Found> table = inventory.add(
                Inventory.Draft.of(ObjectKind.TABLE, name, "TABLE " + name, statements,
                        ObjectReader.properties(ObjectReader.texts(row.getArray(6)))),
                Optional.of(Address.relation(oid)), Optional.empty());
        table.ifPresent(added -> all.forEach(column -> {
            Optional<Found> own = add(oid, column);
            // The dependencies of a default belong to the object that sets it.
            inventory.alsoAt(column.standard(), column.defaultApart ? own.orElse(added) : added);
        }));
        return table.isPresent();
    }

    private Optional<Found> add(long relation, Column column) {
        return inventory.add(new Inventory.Draft(ObjectKind.COLUMN, column.name, "COLUMN " + column.name,
                column.definition, column.statements, column.properties, column.position),
                Optional.empty(), Optional.of(Address.relation(relation)));
    }
}
