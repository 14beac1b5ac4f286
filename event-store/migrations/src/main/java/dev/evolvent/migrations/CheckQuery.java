package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;

/**
 * A query that checks something: each of its rows is a check, with the columns name, ok and detail.
 *
 * @param origin
 *            where it is written, for the user who has to fix it
 */
public record CheckQuery(String sql, String origin) {

    public List<Check> run(Session session) throws SQLException {
        return session.listAsWritten(sql, row -> {
            ResultSetMetaData columns = row.getMetaData();
            if (columns.getColumnCount() < 2 || columns.getColumnCount() > 3
                    || columns.getColumnType(2) != java.sql.Types.BIT) {
                throw new EvolventException(MigrationError.FILE_NOT_UNDERSTOOD, "The check in " + origin
                        + " must return rows of name, ok (a boolean) and, if there is more to say, detail.");
            }
            String detail = columns.getColumnCount() == 3 ? row.getString(3) : "";
            // Null does not count as ok.
            return new Check(String.valueOf(row.getString(1)), row.getBoolean(2), detail == null ? "" : detail);
        });
    }
}
