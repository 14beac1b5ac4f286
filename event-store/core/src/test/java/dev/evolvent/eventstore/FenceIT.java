package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FenceIT {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final String INSERT = """
            INSERT INTO events (id, aggregate_id, aggregate_type, event_type, payload, version)
            VALUES (gen_random_uuid(), gen_random_uuid(), 'document', 'Happened', '{}', 1)""";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private EventStore store;

    @BeforeEach
    void an_empty_store() throws SQLException {
        store = DocumentStoreTable.create(database, "events").withPosition().positioned();
    }

    /** A failed test must not leave a lock behind that all the others wait for. */
    @AfterEach
    void nothing_prepared() throws SQLException {
        for (List<?> held : database.query("SELECT gid FROM pg_prepared_xacts WHERE database = current_database()")) {
            database.execute("ROLLBACK PREPARED '" + held.getFirst() + "'");
        }
    }

    @Test
    void an_empty_store_has_its_fence_at_the_beginning() {
        assertThat(store.fence().await()).isZero();
    }

    @Test
    void a_slow_transaction_is_not_skipped() throws Exception {
        try (Connection slow = begin(INSERT)) {
            database.execute(INSERT);
            assertThat(positionsByMax()).as("what a reader by position alone would see").containsExactly(2L);

            CompletableFuture<List<Long>> read = CompletableFuture.supplyAsync(this::positions);
            awaitSomebodyAtTheFence();
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> store.fence().await(SHORT));
            assertThat(read).isNotDone();

            slow.commit();
            assertThat(read.get(10, TimeUnit.SECONDS)).containsExactly(1L, 2L);
        }
    }

    @Test
    void a_position_that_was_drawn_ahead_of_the_insert_is_not_skipped() throws Exception {
        try (Connection slow = begin("SELECT nextval('events_sequence_seq')");
                Statement statement = slow.createStatement()) {
            database.execute(INSERT);
            CompletableFuture<List<Long>> read = CompletableFuture.supplyAsync(this::positions);
            awaitSomebodyAtTheFence();
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> store.fence().await(SHORT));
            assertThat(read).isNotDone();

            statement.execute(INSERT.replace("version)", "version, sequence)").replace("1)", "1, 1)"));
            slow.commit();
            assertThat(read.get(10, TimeUnit.SECONDS)).containsExactly(1L, 2L);
        }
    }

    @Test
    void a_rollback_leaves_a_gap_that_nobody_waits_for() throws SQLException {
        try (Connection slow = begin(INSERT)) {
            database.execute(INSERT);
            slow.rollback();
        }
        assertThat(store.fence().await(SHORT)).isEqualTo(2);
        assertThat(positions()).containsExactly(2L);
    }

    @Test
    void a_prepared_transaction_holds_the_fence_back_and_is_named() throws SQLException {
        try (Connection slow = begin(INSERT); Statement statement = slow.createStatement()) {
            statement.execute("PREPARE TRANSACTION 'held'");
        }
        database.execute(INSERT);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> store.fence().await(SHORT))
                .withMessageStartingWith("EV-2106").withMessageContaining("a prepared transaction");

        database.execute("COMMIT PREPARED 'held'");
        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void a_transaction_that_is_prepared_while_it_is_waited_for_is_waited_for_still() throws Exception {
        CompletableFuture<List<Long>> read;
        try (Connection slow = begin(INSERT); Statement statement = slow.createStatement()) {
            database.execute(INSERT);
            read = CompletableFuture.supplyAsync(this::positions);
            awaitSomebodyAtTheFence();
            statement.execute("PREPARE TRANSACTION 'held'");
        }
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> store.fence().await(SHORT));
        assertThat(read).isNotDone();

        database.execute("COMMIT PREPARED 'held'");
        assertThat(read.get(10, TimeUnit.SECONDS)).containsExactly(1L, 2L);
    }

    @Test
    void who_holds_the_fence_back_is_named_with_his_pid_and_query() throws SQLException {
        try (Connection slow = begin(INSERT)) {
            int pid = slow.unwrap(org.postgresql.PGConnection.class).getBackendPID();

            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> store.fence().await(SHORT))
                    .withMessageContaining("pid " + pid).withMessageContaining("INSERT INTO events");
        }
    }

    @Test
    void who_comes_later_is_not_waited_for() throws Exception {
        try (Connection slow = begin(INSERT)) {
            database.execute(INSERT);
            CompletableFuture<Long> fence = CompletableFuture.supplyAsync(() -> store.fence().await());
            awaitSomebodyAtTheFence();
            try (Connection later = begin(INSERT)) {
                slow.commit();
                assertThat(fence.get(10, TimeUnit.SECONDS)).isEqualTo(2);
                later.rollback();
            }
        }
    }

    @Test
    void readers_and_transactions_on_other_tables_do_not_matter() throws SQLException {
        database.execute("CREATE TABLE IF NOT EXISTS other (i int)");
        try (Connection reader = begin("SELECT * FROM events");
                Connection writer = begin("INSERT INTO other VALUES (1)")) {
            assertThat(store.fence().await(SHORT)).isZero();
            reader.rollback();
            writer.rollback();
        }
    }

    private static void awaitSomebodyAtTheFence() throws SQLException {
        while (database.query("SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
                + " AND query LIKE 'WITH events AS%'").isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static Connection begin(String statement) throws SQLException {
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        try (Statement first = connection.createStatement()) {
            first.execute(statement);
        }
        return connection;
    }

    private List<Long> positions() {
        try (Stream<RecordedEvent> events = store.readAll(0)) {
            return events.map(RecordedEvent::position).toList();
        }
    }

    private static List<Object> positionsByMax() throws SQLException {
        return database.query("SELECT sequence FROM events ORDER BY 1").stream().map(List::getFirst).toList();
    }
}
