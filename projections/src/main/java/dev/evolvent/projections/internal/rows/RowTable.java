package dev.evolvent.projections.internal.rows;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads and writes rows of a table, many at once. */
public final class RowTable<R extends Record> {

    private static final String STAGE = "pg_temp.evolvent_stage";
    private static final String SAVEPOINT = "evolvent_rows";

    private final Table table;
    private final RowMapping<R> mapping;
    private final TargetColumns columns;

    private RowTable(Table table, RowMapping<R> mapping, TargetColumns columns) {
        this.table = table;
        this.mapping = mapping;
        this.columns = columns;
    }

    /** Prepares a session for {@link #write} and {@link #load}. */
    public static <R extends Record> RowTable<R> open(Session session, Table table, RowMapping<R> mapping)
            throws SQLException {
        TargetColumns columns = TargetColumns.of(session, table, mapping);
        session.execute("DROP TABLE IF EXISTS " + STAGE);
        session.execute("CREATE TEMPORARY TABLE evolvent_stage ON COMMIT DELETE ROWS AS SELECT " + columns.toWrite()
                + " FROM " + table.sql() + " WITH NO DATA");
        return new RowTable<>(table, mapping, columns);
    }

    public static <R extends Record> List<R> all(Session session, Table table, RowMapping<R> mapping)
            throws SQLException {
        return session.list("SELECT " + mapping.columnList("") + " FROM " + table.sql() + " ORDER BY "
                + Sql.name(mapping.key().name()), mapping::read);
    }

    public Object keyOf(R row) {
        return mapping.keyOf(row);
    }

    public void read(Session session, List<Object> keys, Consumer<R> consumer) throws SQLException {
        session.list("SELECT " + mapping.columnList("") + " FROM " + table.sql() + hasKey(), mapping::read,
                (Object) texts(keys)).forEach(consumer);
    }

    private String hasKey() {
        return " WHERE " + Sql.name(mapping.key().name()) + " = ANY(?::" + columns.keyType() + "[])";
    }

    private String[] texts(List<Object> keys) {
        return keys.stream().map(mapping.key().type().texts()).toArray(String[]::new);
    }

    /** Writes all rows of an empty table. */
    public void load(Session session, StateLog rows) throws SQLException {
        try (RowWriter<R> writer = new RowWriter<>(session, columns.areExact() ? table.sql() : STAGE, mapping,
                columns)) {
            writer.write(rows);
            writer.finish();
        }
        if (!columns.areExact()) {
            session.execute(insertFromStage());
        }
    }

    /**
     * Replaces the rows with the given keys, and deletes those that are gone. Returns the size of the rows in bytes.
     *
     * @throws RefusedRowsException
     *             if PostgreSQL refuses one of them; the transaction is as it was before the call
     */
    public long write(Session session, Map<Object, Optional<R>> rows) throws SQLException {
        // The stage may hold rows of an earlier chunk of the same transaction.
        session.execute("SAVEPOINT " + SAVEPOINT + "; DELETE FROM " + STAGE);
        try {
            return replace(session, rows);
        } catch (SQLException e) {
            if (!RefusedRowsException.isRefusal(e)) {
                throw e;
            }
            session.execute("ROLLBACK TO SAVEPOINT " + SAVEPOINT);
            throw new RefusedRowsException(e);
        }
    }

    private long replace(Session session, Map<Object, Optional<R>> rows) throws SQLException {
        List<Object> absent = new ArrayList<>();
        List<R> present = new ArrayList<>();
        rows.forEach((key, row) -> row.ifPresentOrElse(present::add, () -> absent.add(key)));
        if (!absent.isEmpty()) {
            session.update("DELETE FROM " + table.sql() + hasKey(), (Object) texts(absent));
        }
        long bytes = 0;
        if (!present.isEmpty()) {
            try (RowWriter<R> writer = new RowWriter<>(session, STAGE, mapping, columns)) {
                for (R row : present) {
                    writer.write(row);
                }
                writer.finish();
                bytes = writer.bytes();
            }
        }
        session.execute((present.isEmpty() ? "" : insertFromStage() + onConflict() + "; ") + "RELEASE SAVEPOINT "
                + SAVEPOINT);
        return bytes;
    }

    private String insertFromStage() {
        return "INSERT INTO " + table.sql() + " (" + mapping.columnList("") + ") SELECT " + columns.written() + " FROM "
                + STAGE;
    }

    private String onConflict() {
        String updates = mapping.columns().stream().skip(1)
                .map(column -> Sql.name(column.name()) + " = excluded." + Sql.name(column.name()))
                .collect(Collectors.joining(", "));
        return " ON CONFLICT (" + Sql.name(mapping.key().name()) + ") DO "
                + (updates.isEmpty() ? "NOTHING" : "UPDATE SET " + updates);
    }
}
