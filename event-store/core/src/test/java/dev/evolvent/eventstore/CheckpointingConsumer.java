package dev.evolvent.eventstore;

import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Records each event in a table, in one transaction with its position; resumes from there after a lost connection. */
final class CheckpointingConsumer {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final EventStore store;
    private final DataSource own;
    private final String table;
    private int restarts;

    CheckpointingConsumer(EventStore store, DataSource own, String table) {
        this.store = store;
        this.own = own;
        this.table = table;
    }

    static void createTable(Statement statement, String table) throws SQLException {
        statement.execute("CREATE TABLE " + table + " (position bigint NOT NULL); CREATE TABLE " + table
                + "_checkpoint AS SELECT 0::bigint AS position");
    }

    /** Until it has seen all there is, and that is the end. */
    void run(BooleanSupplier over) {
        while (true) {
            try (Connection connection = own.getConnection()) {
                connection.setAutoCommit(false);
                follow(connection, over);
                return;
            } catch (SQLException | DatabaseException e) {
                restarts++;
            }
        }
    }

    int restarts() {
        return restarts;
    }

    private void follow(Connection connection, BooleanSupplier over) throws SQLException {
        try (Subscription events = store.subscribe(checkpoint(connection))) {
            boolean last = false;
            while (!last || events.progress().lag() > 0) {
                last = over.getAsBoolean();
                note(connection, events.next(SHORT), events.position());
            }
        }
    }

    private long checkpoint(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT position FROM " + table + "_checkpoint")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void note(Connection connection, List<RecordedEvent> events, long position) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?)");
                PreparedStatement checkpoint = connection
                        .prepareStatement("UPDATE " + table + "_checkpoint SET position = ?")) {
            for (RecordedEvent event : events) {
                insert.setLong(1, event.position());
                insert.addBatch();
            }
            insert.executeBatch();
            checkpoint.setLong(1, position);
            checkpoint.executeUpdate();
            connection.commit();
        }
    }
}
