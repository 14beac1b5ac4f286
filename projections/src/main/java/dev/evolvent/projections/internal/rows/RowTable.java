package dev.evolvent.projections.internal.rows;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Reads and writes rows of a table, many at once. */
public final class RowTable<R extends Record> {

    private static final String STAGE = "pg_temp.evolvent_stage";

    private final Table table;
    private final RowMapping<R> mapping;

    private RowTable(Table table, RowMapping<R> mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    /** Prepares a session for {@link #write}. */
    public static <R extends Record> RowTable<R> open(Session session, Table table, RowMapping<R> mapping)
            throws SQLException {
        session.execute("DROP TABLE IF EXISTS " + STAGE);
        session.execute(
                "CREATE TEMPORARY TABLE evolvent_stage ON COMMIT DELETE ROWS AS SELECT " + mapping.columnList("")
                        + " FROM " + table.sql() + " WITH NO DATA");
        return new RowTable<>(table, mapping);
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
        String sql = "SELECT " + mapping.columnList("") + " FROM " + table.sql() + " WHERE "
                + Sql.name(mapping.key().name()) + " = ANY(?::" + mapping.key().type().sql() + "[])";
        String[] texts = keys.stream().map(Object::toString).toArray(String[]::new);
        session.list(sql, mapping::read, (Object) texts).forEach(consumer);
    }

    /** Puts the given rows in place of those with the same keys, and takes those away that are to be no more. */
    public void write(Session session, Map<Object, Optional<R>> rows) throws SQLException {
        List<R> present = rows.values().stream().flatMap(Optional::stream).toList();
        List<Object> absent = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (row.isEmpty()) {
                absent.add(key);
            }
        });
        if (!absent.isEmpty()) {
            session.update("DELETE FROM " + table.sql() + " WHERE " + Sql.name(mapping.key().name()) + " = ANY(?::"
                    + mapping.key().type().sql() + "[])",
                    (Object) absent.stream().map(Object::toString).toArray(String[]::new));
        }
        if (!present.isEmpty()) {
            copyToStage(session, present);
            session.execute(upsertFromStage());
        }
    }

    private String upsertFromStage() {
        String updates = mapping.columns().stream().skip(1)
                .map(column -> Sql.name(column.name()) + " = excluded." + Sql.name(column.name()))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table.sql() + " (" + mapping.columnList("") + ") SELECT " + mapping.columnList("")
                + " FROM "
                + STAGE + " ON CONFLICT (" + Sql.name(mapping.key().name()) + ") DO "
                + (updates.isEmpty() ? "NOTHING" : "UPDATE SET " + updates);
    }

    private void copyToStage(Session session, List<R> rows) throws SQLException {
        // Of an earlier chunk of the same transaction.
        session.execute("DELETE FROM " + STAGE);
        CopyIn copy = session.connection().unwrap(PGConnection.class).getCopyAPI()
                .copyIn("COPY " + STAGE + " FROM STDIN");
        try {
            for (R row : rows) {
                byte[] line = RowText.line(mapping, row).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
