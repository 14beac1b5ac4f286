package dev.evolvent.bench.reading;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.bench.reading.Contents.Outcome;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.inspection.Proof;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Reads all events of a table.
 *
 * @param task
 *            the kind of result; contenders with the same task must agree
 * @param floor
 *            whether it is the lower limit for a table
 */
record Reader(Table table, Task task, String by, boolean floor, Work work) {

    /** Reads all events once. */
    @FunctionalInterface
    interface Work {
        void read(Contents contents) throws SQLException;
    }

    /** The table to read. */
    enum Table {
        AXON("Axon's table"),
        OWN("Evolvent's own table");

        private final String label;

        Table(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The kind of result. */
    enum Task {
        ROWS("rows"),
        STORED("events as stored"),
        UPCAST("today's form, bytes"),
        CLASSES("today's classes"),
        PROOF("a proof"),
        CENSUS("a census");

        private final String label;

        Task(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Rows and stored events have the same parts. */
        boolean comesToTheSameAs(Task other) {
            return this == other || (isRaw() && other.isRaw());
        }

        private boolean isRaw() {
            return this == ROWS || this == STORED;
        }

        /** Whether Axon does the same, or a part of it, when it reads its events. */
        boolean endsInClasses() {
            return this == CLASSES || this == PROOF;
        }
    }

    static final String EVOLVENT = "Evolvent";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FETCH_SIZE = 5_000;
    private static final List<Integer> AXON_BATCHES = List.of(100, 1_000, 10_000);

    /** All contenders. */
    static List<Reader> all(DataSource pool) {
        return Stream.of(of(Table.AXON, pool), axon(pool), of(Table.OWN, pool)).flatMap(List::stream).toList();
    }

    String label() {
        return by + " (" + task.label() + ", " + table.label() + ")";
    }

    Outcome check() throws SQLException {
        return run(Contents.summed());
    }

    Outcome run(Contents contents) throws SQLException {
        work.read(contents);
        return contents.outcome();
    }

    private static List<Reader> of(Table table, DataSource pool) {
        String sql = table == Table.AXON
                ? "SELECT globalindex, payloadtype, payloadrevision, payload, eventidentifier, aggregateidentifier,"
                        + " sequencenumber, type, timestamp, metadata FROM domainevententry ORDER BY globalindex"
                : "SELECT position, type, revision, payload, id, stream, version, category, recorded_at, metadata"
                        + " FROM evolvent.events ORDER BY position";
        StoreLayout layout = StoreLayout.preset(table == Table.AXON ? "axon4-jdbc" : "evolvent");
        EventStore store = EventStore.open(pool, layout);
        Inspection inspection = Inspection.open(pool, layout);
        UpcasterRegistry registry = Registry.create();
        return List.of(
                new Reader(table, Task.ROWS, "COPY TO STDOUT, binary", true, new CopyOutput(pool, sql)::read),
                new Reader(table, Task.ROWS, "JDBC, fetch size 5,000", false, contents -> cursor(pool, sql, contents)),
                new Reader(table, Task.STORED, EVOLVENT, false, contents -> stored(store, contents)),
                new Reader(table, Task.UPCAST, EVOLVENT, false, contents -> upcast(store, registry, contents)),
                new Reader(table, Task.CLASSES, EVOLVENT, false, contents -> classes(store, registry, contents)),
                new Reader(table, Task.PROOF, EVOLVENT, false, contents -> proof(inspection, registry, contents)),
                new Reader(table, Task.CENSUS, EVOLVENT, false,
                        contents -> contents.rows(inspection.census().count())));
    }

    private static void proof(Inspection inspection, UpcasterRegistry registry, Contents contents) {
        Proof proof = inspection.prove(registry);
        if (!proof.proved()) {
            throw new BenchException("Not all can be read: " + proof.findings());
        }
        contents.rows(proof.events());
    }

    private static List<Reader> axon(DataSource pool) {
        return AXON_BATCHES.stream().map(size -> {
            JdbcEventStorageEngine engine = AxonEngine.on(pool, new EventSchema(), size);
            return new Reader(Table.AXON, Task.CLASSES, String.format("Axon, batches of %,d", size), false,
                    contents -> axon(engine, contents));
        }).toList();
    }

    private static void cursor(DataSource pool, String sql, Contents contents) throws SQLException {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    contents.stored(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getBytes(4));
                    for (int column = 5; column <= 10; column++) {
                        rows.getObject(column);
                    }
                }
            }
            connection.commit();
        }
    }

    private static void stored(ReadEvents store, Contents contents) {
        try (Stream<RecordedEvent> events = store.readAll(0)) {
            events.forEach(event -> contents.stored(event.position(), event.type(), event.payload().bytes()));
        }
    }

    private static void upcast(ReadEvents store, UpcasterRegistry registry, Contents contents) {
        try (Stream<RecordedEvent> events = store.readAll(0)) {
            events.forEach(event -> registry.upcast(event, current -> {
                if (contents.isSumming()) {
                    contents.current(event.position(), body(current));
                } else {
                    contents.current(current.payload().bytes());
                }
            }));
        }
    }

    private static ShopEvent body(UpcastEvent current) {
        try {
            Class<?> type = Class.forName(current.type().name());
            return JSON.readValue(current.payload().bytes(), JSON.constructType(type));
        } catch (ClassNotFoundException | IOException e) {
            throw new BenchException("This is not what is read today: " + current, e);
        }
    }

    private static void classes(ReadEvents store, UpcasterRegistry registry, Contents contents) {
        try (Stream<CurrentEvent<?>> events = store.readAll(registry, 0)) {
            events.forEach(event -> contents.current(event.recorded().position(), event.body()));
        }
    }

    private static void axon(JdbcEventStorageEngine engine, Contents contents) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            events.forEach(event -> contents.current(
                    ((GapAwareTrackingToken) event.trackingToken()).getIndex(), event.getPayload()));
        }
    }
}
