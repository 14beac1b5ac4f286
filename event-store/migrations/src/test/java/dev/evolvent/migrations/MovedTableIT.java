package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.Subscription;
import dev.evolvent.eventstore.SubscriptionOptions;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.SeededRandom;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.operation.RenameTable;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing is skipped where a migration gives the table another name, or its name to another table, while it is followed. */
class MovedTableIT {

    private static final Table OLD = new Table("public", "Old \"events\"");
    private static final Table NEW = new Table("public", "new 'events'");
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @RegisterExtension
    static final SeededRandom random = SeededRandom.create();

    @BeforeEach
    void events() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        DocumentStoreTable.create(database, OLD).withPosition().fill(100);
    }

    @Test
    void a_slow_transaction_by_the_new_name_is_not_overtaken_by_who_follows_the_old_one() throws SQLException {
        try (Subscription events = open(OLD).subscribe(0);
                Connection slow = database.connection();
                Statement statement = slow.createStatement()) {
            assertThat(events.next(SHORT)).hasSize(100);
            runner(new RenameTable(OLD, NEW.name())).start();
            slow.setAutoCommit(false);
            statement.execute(insert(NEW));
            database.execute(insert(NEW));

            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> events.next(SHORT))
                    .withMessageStartingWith("EV-2110").withMessageContaining("which is called \"new 'events'\" now");
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> events.next(SHORT))
                    .withMessageStartingWith("EV-2110");
            try (Subscription again = open(NEW).subscribe(events.position())) {
                assertThat(again.next(SHORT)).isEmpty();
                slow.commit();
                assertThat(again.next(SHORT)).extracting(RecordedEvent::position).containsExactly(101L, 102L);
            }

            runner(new RenameTable(OLD, NEW.name())).undoLast();
            database.execute(insert(OLD));
            assertThat(events.next(SHORT)).as("the same table, by the same name").hasSize(3);
        }
    }

    @Test
    void a_table_that_is_gone_and_one_that_took_its_place_are_told() throws SQLException {
        try (Subscription events = open(OLD).subscribe(0)) {
            assertThat(events.next(SHORT)).hasSize(100);
            database.execute("DROP TABLE " + OLD.sql());
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> events.next(SHORT))
                    .withMessageStartingWith("EV-2110").withMessageContaining("which is gone");
            DocumentStoreTable.create(database, OLD).withPosition().fill(200);
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> events.next(SHORT))
                    .withMessageStartingWith("EV-2110");
        }
        assertThat(open(OLD).fence().await()).isEqualTo(200);
    }

    @Test
    void a_position_that_has_another_name_is_told() throws SQLException {
        try (Subscription events = open(OLD).subscribe(0)) {
            assertThat(events.next(SHORT)).hasSize(100);
            database.execute("ALTER TABLE " + OLD.sql() + " RENAME sequence TO number");
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> events.next(SHORT))
                    .withMessageStartingWith("EV-2101").withMessageContaining("\"sequence\"");
        }
    }

    @Test
    void a_table_whose_name_is_taken_between_the_fence_and_the_reading_is_not_read() throws SQLException {
        EventStore store = open(OLD);
        try (Subscription events = store.subscribe(0, EventFilter.all(),
                SubscriptionOptions.builder().batch(60).build())) {
            assertThat(events.next(SHORT)).hasSize(60);
            database.execute("ALTER TABLE " + OLD.sql() + " RENAME TO other");
            DocumentStoreTable.create(database, OLD).withPosition();
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> events.next(SHORT))
                    .withMessageStartingWith("EV-2110").withMessageContaining("called other");
            assertThat(events.position()).isEqualTo(60);
        }
    }

    @Test
    void who_opens_the_store_again_misses_nothing_while_it_is_renamed_and_back() throws Exception {
        followed(new RenameTable(OLD, NEW.name()));
    }

    @Test
    void who_opens_the_store_again_misses_nothing_while_it_is_swapped_and_back() throws Exception {
        followed(AddSequence.builder(DocumentStoreTable.layoutOf(OLD), "number").strategy(Strategy.SHADOW).build());
    }

    /** Forward and back, while some write by whatever name there is, and one follows. */
    private static void followed(Operation operation) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writers.add(CompletableFuture.runAsync(() -> write(over, written), THREADS));
        }
        AtomicBoolean last = new AtomicBoolean();
        AtomicInteger reopened = new AtomicInteger();
        CompletableFuture<List<Long>> seen = CompletableFuture.supplyAsync(() -> follow(last, reopened), THREADS);

        more(written);
        for (int i = 0; i < 2; i++) {
            runner(operation).start();
            more(written);
            runner(operation).complete();
            more(written);
            runner(operation).undoLast();
            more(written);
        }
        over.set(true);
        for (CompletableFuture<Void> writer : writers) {
            writer.get(1, TimeUnit.MINUTES);
        }
        last.set(true);

        List<Long> stored = database.query("SELECT sequence FROM " + OLD.sql() + " ORDER BY 1").stream()
                .map(row -> (Long) row.getFirst()).toList();
        assertThat(seen.get(1, TimeUnit.MINUTES)).isEqualTo(stored);
        assertThat(reopened.get()).isGreaterThan(0);
    }

    private static List<Long> follow(AtomicBoolean last, AtomicInteger reopened) {
        List<Long> seen = new ArrayList<>();
        long position = 0;
        while (true) {
            try (Subscription events = openEither().subscribe(position)) {
                while (!last.get() || events.progress().lag() > 0) {
                    events.next(SHORT).forEach(event -> seen.add(event.position()));
                    position = events.position();
                }
                return seen;
            } catch (EvolventException e) {
                // What is under way may be met at any instant: as another table, a view, or no table.
                assertThat(e.code()).isIn("EV-2110", "EV-2101", "EV-2102");
                reopened.incrementAndGet();
            }
        }
    }

    private static EventStore openEither() {
        try {
            return open(OLD);
        } catch (EvolventException e) {
            return open(NEW);
        }
    }

    private static void write(AtomicBoolean over, AtomicInteger written) {
        while (!over.get()) {
            Table table = random.nextBoolean() ? OLD : NEW;
            try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(insert(table));
                if (random.nextInt(4) == 0) {
                    Pause.millis(random.nextLong(30));
                }
                connection.commit();
                written.incrementAndGet();
            } catch (SQLException e) {
                assertThat(e.getSQLState()).isEqualTo("42P01");
            }
        }
    }

    private static void more(AtomicInteger written) {
        int enough = written.get() + 50;
        while (written.get() < enough) {
            Pause.millis(5);
        }
    }

    private static String insert(Table table) {
        return "INSERT INTO " + table.sql() + " (id, aggregate_id, aggregate_type, event_type, payload, version)"
                + " VALUES (gen_random_uuid(), gen_random_uuid(), 'a', 'Happened', '{}', 1)";
    }

    private static EventStore open(Table table) {
        StoreLayout layout = DocumentStoreTable.layoutOf(table).toBuilder().position("sequence").build();
        return EventStore.open(database.pool(), layout);
    }

    private static MigrationRunner runner(Operation operation) {
        return MigrationRunner.of(database.pool(), List.of(Migration.of(1, "move", operation)));
    }
}
