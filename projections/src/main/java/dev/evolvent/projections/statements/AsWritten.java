package dev.evolvent.projections.statements;

import dev.evolvent.eventstore.sql.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs SQL that somebody else wrote: to the driver, neither a question mark nor a brace in it means anything. */
final class AsWritten {

    private AsWritten() {}

    static void execute(Session session, String sql) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** The text in the only row of what is returned. */
    static String text(Session session, String sql) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
