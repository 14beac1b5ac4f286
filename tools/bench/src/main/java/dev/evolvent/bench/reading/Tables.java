package dev.evolvent.bench.reading;

import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.eventstore.WritableEventStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The tables with the events: Axon's, as Axon creates and fills it, and Evolvent's own, with the same events. */
record Tables(DataSource pool) {

    private static final int SAMPLE = 10_000;
    private static final int FLUSH = 1 << 20;

    private static final String COLUMNS = "eventidentifier, aggregateidentifier, sequencenumber, type, timestamp, payloadtype,"
            + " payloadrevision, payload, metadata";

    /** Both tables, empty. */
    static void create(DataSource pool) {
        AxonEngine.on(pool, new EventSchema(), SAMPLE).createSchema(PostgresEventTableFactory.INSTANCE);
        WritableEventStore.create(pool);
    }

    /** Both tables, filled with events. */
    static void fill(DataSource pool, int events) throws SQLException {
        Tables tables = new Tables(pool);
        Statements statements = new Statements(pool);
        create(pool);
        tables.copyIn(events);
        tables.compareWithAxon(Math.min(events, SAMPLE));
        statements.execute("""
                INSERT INTO evolvent.events (position, id, category, stream, version, type, revision, payload, metadata,
                    recorded_at)
                OVERRIDING SYSTEM VALUE
                SELECT globalindex, eventidentifier::uuid, type, aggregateidentifier, sequencenumber, payloadtype,
                    payloadrevision, convert_from(payload, 'UTF8')::json, convert_from(metadata, 'UTF8')::json,
                    timestamp::timestamptz
                FROM domainevententry ORDER BY globalindex""");
        // The first read of a page after an insert also writes it (hint bits); VACUUM does that beforehand.
        statements.execute("VACUUM ANALYZE domainevententry");
        statements.execute("VACUUM ANALYZE evolvent.events");
        statements.execute("CHECKPOINT");
    }

    private void copyIn(int events) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("COPY domainevententry (" + COLUMNS + ") FROM STDIN");
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            for (long number = 0; number < events; number++) {
                StoredEvent event = new StoredEvent(number);
                rows.writeBytes(String.join("\t", event.id(), event.stream(), String.valueOf(event.version()),
                        StoredEvent.CATEGORY, DateTimeUtils.formatInstant(event.time()), event.type().getName(),
                        event.revision(), event.payload(), StoredEvent.METADATA + "\n")
                        .getBytes(StandardCharsets.UTF_8));
                if (rows.size() > FLUSH || number == events - 1L) {
                    copy.writeToCopy(rows.toByteArray(), 0, rows.size());
                    rows.reset();
                }
            }
            copy.endCopy();
        }
    }

    /** Axon appends the current ones of the first events, and the result is compared with ours. */
    private void compareWithAxon(int sample) throws SQLException {
        EventSchema schema = EventSchema.builder().eventTable("AxonWrote").snapshotTable("AxonWroteSnapshots").build();
        var engine = AxonEngine.on(pool, schema, SAMPLE);
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        List<? extends EventMessage<?>> messages = LongStream.range(0, sample).mapToObj(StoredEvent::new)
                .filter(StoredEvent::isCurrent)
                .map(event -> new GenericDomainEventMessage<>(StoredEvent.CATEGORY, event.stream(), event.version(),
                        event.current(), MetaData.from(Map.of("by", "ann")), event.id(), event.time()))
                .toList();
        engine.appendEvents(messages);
        long different = new Statements(pool).number("SELECT count(*) FROM (SELECT " + COLUMNS
                + " FROM axonwrote EXCEPT SELECT " + COLUMNS + " FROM domainevententry) AS different");
        if (different > 0 || messages.isEmpty()) {
            throw new BenchException(different + " of " + messages.size()
                    + " rows are not what Axon itself writes; nothing was measured.");
        }
    }
}
