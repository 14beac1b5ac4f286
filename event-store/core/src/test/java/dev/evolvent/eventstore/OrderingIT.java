package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.SeededRandom;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** Nothing is skipped, whatever writers do. Run with the profile "soak" for 20 seeds of 200,000 events, and 200 kills. */
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class OrderingIT {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final int SEEDS = Integer.getInteger("evolvent.ordering.seeds", 1);
    private static final int EVENTS = Integer.getInteger("evolvent.ordering.events", 5_000);
    private static final int KILLS = Integer.getInteger("evolvent.ordering.kills", 50);
    private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @RegisterExtension
    static final SeededRandom random = SeededRandom.create();

    @Test
    void each_committed_event_is_seen_once_in_order_by_each_subscriber() throws Exception {
        for (long seed = 1; seed <= SEEDS; seed++) {
            EventStore store = DocumentStoreTable.create(database, "storm").withPosition().positioned();
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Seen> small = CompletableFuture.supplyAsync(() -> follow(store, 7, over), THREADS);
            CompletableFuture<Seen> large = CompletableFuture.supplyAsync(() -> follow(store, 1_000, over), THREADS);

            new Storm(database, "storm", seed, EVENTS).rage();
            over.set(true);

            List<Long> stored = positions("storm", "sequence");
            assertThat(stored).hasSizeGreaterThanOrEqualTo(EVENTS);
            for (Seen seen : List.of(small.get(1, TimeUnit.MINUTES), large.get(1, TimeUnit.MINUTES))) {
                assertThat(seen.positions()).as("seed %d", seed).isEqualTo(stored);
                assertThat(seen.outOfOrder()).as("seed %d", seed).isEmpty();
            }
        }
    }

    @Test
    void a_reader_that_goes_by_position_alone_would_miss_some() throws Exception {
        DocumentStoreTable.create(database, "naive").withPosition();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<Long>> naive = CompletableFuture.supplyAsync(() -> goByPosition("naive", over), THREADS);

        new Storm(database, "naive", 1, Math.min(EVENTS, 20_000)).rage();
        over.set(true);

        List<Long> stored = positions("naive", "sequence");
        assertThat(naive.get(1, TimeUnit.MINUTES)).hasSizeLessThan(stored.size()).isSubsetOf(stored);
    }

    @Test
    void a_subscriber_whose_backend_is_killed_again_and_again_loses_nothing_and_doubles_nothing() throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "killed").withPosition();
        try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
            CheckpointingConsumer.createTable(statement, "seen");
        }
        EventStore store = EventStore.open(named("subscriber"),
                table.layout().toBuilder().position("sequence").build());
        CheckpointingConsumer consumer = new CheckpointingConsumer(store, named("consumer"), "seen");
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> consumed = CompletableFuture.runAsync(() -> consumer.run(over::get), THREADS);
        CompletableFuture<Void> killed = CompletableFuture.runAsync(OrderingIT::kill, THREADS);

        for (long seed = 1; !killed.isDone(); seed++) {
            new Storm(database, "killed", seed, 1_000).rage();
        }
        killed.get();
        over.set(true);
        consumed.get(1, TimeUnit.MINUTES);

        assertThat(positions("killed", "sequence")).isEqualTo(positions("seen", "position"));
        assertThat(consumer.restarts()).isPositive();
    }

    /** The subscriber's backend many times, and now and then that of its consumer, too. */
    private static void kill() {
        String terminate = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                + "WHERE datname = current_database() AND application_name = ?";
        try {
            for (long kills = 0; kills < KILLS;) {
                kills += (Long) Objects.requireNonNull(database.value(terminate, "subscriber"));
                if (kills % 20 == 0) {
                    database.query(terminate, "consumer");
                }
                LockSupport.parkNanos(random.nextLong(20_000_000));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource named(String application) {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) database.dataSource();
        dataSource.setApplicationName(application);
        return dataSource;
    }

    private record Seen(List<Long> positions, List<RecordedEvent> outOfOrder) {}

    private static Seen follow(EventStore store, int batch, AtomicBoolean over) {
        List<Long> positions = new ArrayList<>();
        List<RecordedEvent> outOfOrder = new ArrayList<>();
        Map<StreamId, Long> versions = new HashMap<>();
        try (Subscription events = store.subscribe(0, EventFilter.all(),
                SubscriptionOptions.builder().batch(batch).build())) {
            boolean last = false;
            while (!last || events.progress().lag() > 0) {
                last = over.get();
                for (RecordedEvent event : events.next(SHORT)) {
                    positions.add(event.position());
                    if (event.version() != versions.getOrDefault(event.stream(), 0L) + 1) {
                        outOfOrder.add(event);
                    }
                    versions.put(event.stream(), event.version());
                }
            }
        }
        return new Seen(positions, outOfOrder);
    }

    /** What is often written, and wrong. */
    private static List<Long> goByPosition(String table, AtomicBoolean over) {
        List<Long> positions = new ArrayList<>();
        try (Connection connection = database.connection();
                PreparedStatement next = connection.prepareStatement(
                        "SELECT sequence FROM " + table + " WHERE sequence > ? ORDER BY sequence LIMIT 1000")) {
            long position = 0;
            boolean last = false;
            while (!last) {
                last = over.get();
                next.setLong(1, position);
                try (ResultSet rows = next.executeQuery()) {
                    while (rows.next()) {
                        position = rows.getLong(1);
                        positions.add(position);
                        last = false;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return positions;
    }

    private static List<Long> positions(String table, String column) throws SQLException {
        return database.query("SELECT " + column + " FROM " + table + " ORDER BY 1").stream()
                .map(row -> (Long) row.getFirst()).toList();
    }
}
