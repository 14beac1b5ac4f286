package dev.evolvent.projections.internal.statements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.postgres.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs SQL from elsewhere: the driver must not interpret question marks or braces in it. */
final class AsWritten {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AsWritten() {}

    static void execute(Session session, String sql) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** What PostgreSQL would run: the plans of a statement, or of an EXECUTE. */
    static JsonNode plans(Session session, String statement) throws SQLException {
        try (Statement explain = session.connection().createStatement()) {
            explain.setEscapeProcessing(false);
            try (ResultSet rows = explain.executeQuery("EXPLAIN (VERBOSE, COSTS OFF, FORMAT JSON) " + statement)) {
                rows.next();
                return JSON.readTree(rows.getString(1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
