package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.database.Statements;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Events in a table of Axon's, or the first of them in a view on it: all contenders read exactly the same rows.
 *
 * @param name
 *            of the table or the view
 */
record EventTable(DataSource pool, String name, long count) {

    /** All columns; the first four are what a loop needs. */
    static final String COLUMNS = "payloadtype, payloadrevision, payload, timestamp, globalindex, eventidentifier,"
            + " aggregateidentifier, sequencenumber, type, metadata";

    private static final int FLUSH = 1 << 20;

    /** Axon's table, as Axon creates it, filled with events. */
    static EventTable create(DataSource pool, long count) throws SQLException {
        return create(pool, count, new Workload());
    }

    static EventTable create(DataSource pool, long count, Workload workload) throws SQLException {
        EventTable events = new EventTable(pool, "domainevententry", count);
        AxonProcessor.createTables(events);
        events.copyIn(workload);
        Statements database = new Statements(pool);
        // The first read of a page after an insert also writes it (hint bits); VACUUM does that beforehand.
        database.execute("VACUUM ANALYZE domainevententry");
        return events;
    }

    /** The first events; all, if there are no more. */
    EventTable first(long most) throws SQLException {
        if (most >= count) {
            return this;
        }
        new Statements(pool)
                .execute("CREATE VIEW firstevententry AS SELECT * FROM domainevententry WHERE globalindex <= "
                        + most);
        return new EventTable(pool, "firstevententry", most);
    }

    private void copyIn(Workload workload) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + name
                    + " (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp, payloadtype,"
                    + " payloadrevision, payload, metadata) FROM STDIN");
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            for (long left = count; left > 0; left--) {
                StoredEvent event = workload.next();
                rows.writeBytes(String.join("\t", event.id().toString(), event.stream().toString(),
                        Long.toString(event.version()), "Order", DateTimeUtils.formatInstant(event.time()),
                        event.type().getName(), event.revision(), event.payload(), "{}\n")
                        .getBytes(StandardCharsets.UTF_8));
                if (rows.size() > FLUSH || left == 1) {
                    copy.writeToCopy(rows.toByteArray(), 0, rows.size());
                    rows.reset();
                }
            }
            copy.endCopy();
        }
    }
}
