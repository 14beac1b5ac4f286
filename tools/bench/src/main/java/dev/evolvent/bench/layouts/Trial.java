package dev.evolvent.bench.layouts;

import dev.evolvent.bench.database.ServerTime;
import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.database.Writers;
import dev.evolvent.bench.layouts.Candidate.Ids;
import dev.evolvent.bench.layouts.Candidate.Naming;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One candidate as a table with events. */
record Trial(Candidate candidate, Table table, Statements database) {

    private static final EventType TYPE = EventType.of("OrderPlaced", "1");
    private static final Json METADATA = Json.of("{\"by\":\"ann\"}");

    /** Seeds of the streams to append to, so that none repeats. */
    private static final AtomicLong SEEDS = new AtomicLong();

    /** The size of the table after it was filled. */
    record Weight(double tableBytes, double indexBytes, double walBytes, double fillPerSecond) {}

    static Trial of(Candidate candidate, Statements database, int number) throws SQLException {
        String schema = "candidate" + number;
        database.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        database.execute(candidate.sql());
        database.execute("ALTER SCHEMA evolvent RENAME TO " + schema);
        return new Trial(candidate, new Table(schema, "events"), database);
    }

    Weight fill(Events events) throws SQLException {
        database.execute("CHECKPOINT");
        long before = walPosition();
        long start = System.nanoTime();
        events.fill(candidate, table);
        double seconds = (System.nanoTime() - start) / 1e9;
        double wal = walPosition() - before;
        database.execute("VACUUM ANALYZE " + table.sql());
        double tableBytes = database.number("SELECT pg_table_size(?::regclass)", table.sql());
        double indexBytes = database.number("SELECT pg_indexes_size(?::regclass)", table.sql());
        return new Weight(tableBytes / events.count(), indexBytes / events.count(), wal / events.count(),
                events.count() / seconds);
    }

    void remove() throws SQLException {
        database.execute("DROP SCHEMA " + table.schema() + " CASCADE");
    }

    private long walPosition() throws SQLException {
        return database.number("SELECT pg_current_wal_insert_lsn() - '0/0'");
    }

    /**
     * Streams of ten events, written by one append each, or by ten.
     *
     * @return the server's microseconds per event
     */
    double append(int writers, int events, int eventsPerAppend, String payload) throws SQLException {
        WritableEventStore store = WritableEventStore.open(database.dataSource(),
                WritableLayout.evolvent().toBuilder().table(table).build());
        int streams = events / writers / 10;
        double seconds = new ServerTime(database).of(() -> Writers.run(writers, writer -> {
            SplittableRandom random = new SplittableRandom(SEEDS.incrementAndGet());
            for (int i = 0; i < streams; i++) {
                StreamId stream = stream(new UUID(random.nextLong(), random.nextLong()).toString());
                long version = 0;
                while (version < 10) {
                    version = store.append(stream, version == 0
                            ? ExpectedVersion.noStream()
                            : ExpectedVersion.exactly(version), events(random, eventsPerAppend, payload));
                }
            }
        }));
        return seconds * 1e6 / (streams * writers * 10);
    }

    private StreamId stream(String id) {
        return candidate.naming() == Naming.CATEGORY_IN_STREAM
                ? new StreamId("", "order-" + id)
                : new StreamId("order", id);
    }

    private List<NewEvent> events(SplittableRandom random, int count, String payload) {
        return IntStream.range(0, count)
                .mapToObj(i -> new NewEvent(id(random), TYPE, Json.of(payload), METADATA)).toList();
    }

    private UUID id(SplittableRandom random) {
        long high = candidate.ids() == Ids.RANDOM
                ? (random.nextLong() & ~0xf000L) | 0x4000L
                : (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() & ~(3L << 62)) | (1L << 63));
    }

    /** The server's microseconds per event for reading in position order. */
    double readAll(int events) throws SQLException {
        EventStore store = EventStore.open(database.dataSource(),
                StoreLayout.preset("evolvent").toBuilder().table(table).build());
        return new ServerTime(database).of(() -> {
            try (Stream<RecordedEvent> all = store.readAll(0, events, EventFilter.all())) {
                all.forEach(event -> {});
            }
        }) * 1e6 / events;
    }

    /** The server's microseconds per event for reading one stream after another. */
    double readStreams(int streams, int events) throws SQLException {
        EventStore store = EventStore.open(database.dataSource(),
                StoreLayout.preset("evolvent").toBuilder().table(table).build());
        SplittableRandom random = new SplittableRandom(SEEDS.incrementAndGet());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < streams; i++) {
            ids.add(database.text("SELECT md5(?)::uuid::text", "s" + random.nextInt(events / 10)));
        }
        return new ServerTime(database).of(() -> ids.forEach(id -> store.readStream(stream(id)).forEach(event -> {})))
                * 1e6 / (streams * 10);
    }
}
