package dev.evolvent.migrations.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows that violate a condition that must hold for all of them.
 *
 * @param offends
 *            an SQL condition on the table that is true for those rows
 */
public record OffendingRows(Table table, String offends) {

    private static final int FIRST = 5;

    /** Fails if there are any, with their number and the first ones. */
    public void refuseAny(Session session, String because, String remedy) throws SQLException {
        long count = count(session);
        if (count > 0) {
            throw new EvolventException(MigrationError.ROWS_OFFEND, count + (count == 1 ? " row" : " rows")
                    + " of table " + table + " " + because + ": " + told(session, count, "''") + ". " + remedy);
        }
    }

    public long count(Session session) throws SQLException {
        return session.listAsWritten("SELECT count(*) FROM " + table.sql() + " WHERE " + offends,
                row -> row.getLong(1)).getFirst();
    }

    /**
     * The first of this number of rows.
     *
     * @param more
     *            what else to report of each, in SQL
     */
    public String told(Session session, long count, String more) throws SQLException {
        return String.join("; ", first(session, more)) + (count > FIRST ? "; ..." : "");
    }

    /** By the columns of the primary key, or by ctid if there is none. */
    private List<String> first(Session session, String more) throws SQLException {
        List<String> key = session.list("""
                SELECT attname FROM pg_index CROSS JOIN unnest(indkey) WITH ORDINALITY AS part (number, place)
                JOIN pg_attribute ON attrelid = indrelid AND attnum = number
                WHERE indrelid = to_regclass(?) AND indisprimary ORDER BY place""", row -> row.getString(1),
                table.sql());
        String named = key.isEmpty()
                ? "'ctid ' || ctid::text"
                : key.stream().map(column -> Sql.literal(column + " ") + " || left(" + Sql.name(column) + "::text, 80)")
                        .collect(Collectors.joining(" || ', ' || "));
        return session.listAsWritten("SELECT " + named + " || " + more + " FROM " + table.sql() + " WHERE " + offends
                + " ORDER BY "
                + (key.isEmpty() ? "1" : key.stream().map(Sql::name).collect(Collectors.joining(", "))) + " LIMIT "
                + FIRST, row -> row.getString(1));
    }
}
