package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class EventStoreIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final EventType HAPPENED = EventType.of("Happened", "2");

    @Test
    void what_was_appended_is_read_back() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "read_back").withPosition().positioned();
        StreamId stream = newStream();
        NewEvent first = new NewEvent(UUID.randomUUID(), HAPPENED, Json.of("{\"a\": 1}"), Json.of("{\"by\": \"x\"}"));
        NewEvent second = NewEvent.of(new EventType("Happened", Revision.NONE), "{}");

        assertThat(store.append(stream, ExpectedVersion.noStream(), List.of(first, second))).isEqualTo(2);

        List<RecordedEvent> events = store.readStream(stream).toList();
        assertThat(events).hasSize(2).isEqualTo(all(store));
        RecordedEvent event = events.getFirst();
        assertThat(event.id()).isEqualTo(first.id().toString());
        assertThat(event.stream()).isEqualTo(stream);
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.type()).isEqualTo(HAPPENED);
        assertThat(event.payload()).isEqualTo(first.payload());
        assertThat(event.metadata()).isEqualTo(first.metadata());
        assertThat(events.get(1).type().revision()).isEqualTo(Revision.NONE);
    }

    @Test
    void an_append_at_another_version_is_a_conflict_that_names_the_actual_one() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "conflict").unpositioned();
        StreamId stream = newStream();
        store.append(stream, ExpectedVersion.any(), List.of(happened(), happened(), happened()));

        for (ExpectedVersion expected : List.of(ExpectedVersion.noStream(), ExpectedVersion.exactly(2),
                ExpectedVersion.exactly(4))) {
            assertThatExceptionOfType(VersionConflictException.class)
                    .isThrownBy(() -> store.append(stream, expected, List.of(happened())))
                    .satisfies(e -> assertThat(e.actualVersion()).isEqualTo(3))
                    .withMessageStartingWith("EV-2103: Stream " + stream + " was expected at " + expected);
        }
        assertThat(store.append(stream, ExpectedVersion.exactly(3), List.of(happened()))).isEqualTo(4);
    }

    @Test
    void a_stream_that_is_expected_at_the_version_before_the_first_may_be_new() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "at_zero").unpositioned();
        StreamId stream = newStream();

        assertThat(store.append(stream, ExpectedVersion.exactly(0), List.of(happened()))).isEqualTo(1);
        assertThatExceptionOfType(VersionConflictException.class)
                .isThrownBy(() -> store.append(stream, ExpectedVersion.exactly(0), List.of(happened())));
    }

    @Test
    void appending_the_same_events_again_changes_nothing() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "idempotent").withPosition().positioned();
        StreamId stream = newStream();
        List<NewEvent> events = List.of(happened(), happened());
        store.append(stream, ExpectedVersion.noStream(), events);
        store.append(stream, ExpectedVersion.exactly(2), List.of(happened()));

        assertThat(store.append(stream, ExpectedVersion.noStream(), events)).isEqualTo(2);

        assertThat(all(store)).hasSize(3);
    }

    @Test
    void an_event_id_of_another_stream_or_of_half_a_batch_is_refused() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "ids").withPosition().positioned();
        StreamId stream = newStream();
        NewEvent event = happened();
        store.append(stream, ExpectedVersion.noStream(), List.of(event));

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> store.append(newStream(), ExpectedVersion.noStream(), List.of(event)))
                .withMessageStartingWith("EV-2104");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> store.append(stream, ExpectedVersion.any(), List.of(event, happened())))
                .withMessageStartingWith("EV-2104");
        assertThat(all(store)).hasSize(1);
    }

    @Test
    void many_writers_of_one_stream_leave_no_hole_and_lose_nothing() throws Exception {
        WritableEventStore store = DocumentStoreTable.create(database, "contended").withPosition().positioned();
        StreamId stream = newStream();
        int writers = 8;
        int each = 25;
        Callable<Void> writer = () -> {
            for (int i = 0; i < each; i++) {
                store.append(stream, ExpectedVersion.any(), List.of(happened()));
            }
            return null;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (Future<Void> done : threads.invokeAll(Stream.generate(() -> writer).limit(writers).toList())) {
                done.get();
            }
        }
        assertThat(store.readStream(stream)).extracting(RecordedEvent::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, (long) writers * each).boxed().toList());
    }

    @Test
    void of_two_writers_who_saw_the_same_version_one_has_a_conflict() throws Exception {
        WritableEventStore store = DocumentStoreTable.create(database, "race").unpositioned();
        StreamId stream = newStream();
        Callable<Boolean> writer = () -> {
            try {
                store.append(stream, ExpectedVersion.noStream(), List.of(happened()));
                return true;
            } catch (VersionConflictException e) {
                return false;
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Boolean> won = new ArrayList<>();
            for (Future<Boolean> done : threads.invokeAll(Stream.generate(() -> writer).limit(6).toList())) {
                won.add(done.get());
            }
            assertThat(won).containsOnlyOnce(true);
        }
    }

    @Test
    void a_table_without_unique_versions_is_not_appended_to() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "not_unique");
        database.execute("ALTER TABLE not_unique DROP CONSTRAINT not_unique_aggregate_id_version_key");

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> table.unpositioned().append(newStream(), ExpectedVersion.any(), List.of(happened())))
                .withMessageStartingWith("EV-2105");
    }

    @Test
    void an_index_that_only_includes_more_columns_makes_versions_unique() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "including");
        database.execute("""
                ALTER TABLE including DROP CONSTRAINT including_aggregate_id_version_key;
                CREATE UNIQUE INDEX ON including (aggregate_id, version) INCLUDE (event_type)""");
        StreamId stream = newStream();

        assertThat(table.unpositioned().append(stream, ExpectedVersion.noStream(), List.of(happened()))).isEqualTo(1);
        assertThatExceptionOfType(VersionConflictException.class).isThrownBy(
                () -> table.unpositioned().append(stream, ExpectedVersion.noStream(), List.of(happened())));
    }

    @Test
    void a_stream_that_is_unique_by_its_category_too_can_be_appended_to() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "by_category");
        database.execute("""
                ALTER TABLE by_category DROP CONSTRAINT by_category_aggregate_id_version_key;
                ALTER TABLE by_category ADD UNIQUE (aggregate_type, aggregate_id, version)""");
        String id = UUID.randomUUID().toString();

        assertThat(table.unpositioned().append(new StreamId("document", id), ExpectedVersion.noStream(),
                List.of(happened()))).isEqualTo(1);
        assertThat(table.unpositioned().append(new StreamId("folder", id), ExpectedVersion.noStream(),
                List.of(happened()))).isEqualTo(1);
    }

    @Test
    void events_of_any_size_are_read_page_by_page_in_order() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "pages").withPosition();
        table.fill(12_345);
        database.execute(
                "UPDATE pages SET payload = jsonb_build_object('big', repeat('x', 200000)) WHERE sequence % 500 = 7");

        assertThat(all(table.positioned())).extracting(RecordedEvent::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 12_345).boxed().toList());
    }

    @Test
    void who_stops_in_the_middle_leaves_the_connection_as_it_was() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "left").withPosition();
        table.fill(2_000);
        database.execute("UPDATE left SET payload = jsonb_build_object('big', repeat('x', 100000)) WHERE sequence > 50"
                .replace("left", "\"left\""));
        try (Connection connection = database.connection()) {
            EventStore store = EventStore.open(new OnlyConnection(connection),
                    table.layout().toBuilder().position("sequence").build());
            for (int stopBehind : new int[]{1, 60, 101, 500}) {
                try (Stream<RecordedEvent> events = store.readAll(0)) {
                    assertThat(events.limit(stopBehind).count()).isEqualTo(stopBehind);
                }
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(store.fence().await()).isEqualTo(2_000);
            }
        }
    }

    @Test
    void a_server_that_goes_away_in_the_middle_is_an_error_and_never_an_end() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "gone").withPosition();
        table.fill(30_000);
        PGSimpleDataSource dataSource = (PGSimpleDataSource) database.dataSource();
        dataSource.setApplicationName("in the middle");
        EventStore store = EventStore.open(dataSource, table.layout().toBuilder().position("sequence").build());
        AtomicLong seen = new AtomicLong();
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> {
            try (Stream<RecordedEvent> events = store.readAll(0)) {
                events.forEach(event -> {
                    if (seen.incrementAndGet() == 1_000) {
                        kill("in the middle");
                    }
                });
            }
        }).withMessageStartingWith("EV-2001");
        assertThat(seen.get()).isBetween(1_000L, 29_999L);
    }

    private static void kill(String application) {
        try {
            database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?",
                    application);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_missing_table_and_missing_columns_are_told_all_at_once() throws SQLException {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> EventStore.open(database.pool(),
                        StoreLayout.documentStore().toBuilder().table(new Table("public", "nowhere")).build()))
                .withMessageStartingWith("EV-2101: Layout document-store expects the events in table public.nowhere");

        database.execute("CREATE TABLE half (id uuid, aggregate_id uuid, aggregate_type text, payload jsonb)");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> EventStore.open(database.pool(),
                        StoreLayout.documentStore().toBuilder().table(new Table("public", "half")).build()))
                .withMessageContaining("created_at, event_type, event_version, metadata, version.");
    }

    @Test
    void a_store_without_a_position_is_not_read_in_global_order() throws SQLException {
        WritableEventStore store = DocumentStoreTable.create(database, "no_position").unpositioned();

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> store.readAll(0))
                .withMessageStartingWith("EV-2102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uuid", "text", "timestamptz", "double precision", "boolean", "money"})
    void a_position_that_is_no_whole_number_is_refused_and_numbers_are_named(String type) throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "no_number");
        database.execute("ALTER TABLE no_number ADD COLUMN sequence " + type);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(table::positioned)
                .withMessageStartingWith("EV-2101").withMessageContaining("These columns are numbers: version.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smallint", "integer", "bigint", "numeric", "numeric(19)", "positive"})
    void a_position_may_be_of_any_type_of_whole_numbers(String type) throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "some_number");
        database.execute("DROP DOMAIN IF EXISTS positive CASCADE; CREATE DOMAIN positive AS bigint CHECK (VALUE > 0); "
                + "ALTER TABLE some_number ADD COLUMN sequence " + type + " DEFAULT 7, ALTER sequence SET NOT NULL");
        table.fill(1);
        assertThat(table.positioned().at(7)).isPresent();
    }

    @Test
    void a_position_that_may_be_null_is_refused_since_rows_could_be_skipped() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "nullable");
        database.execute("ALTER TABLE nullable ADD COLUMN sequence bigint");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(table::positioned)
                .withMessageStartingWith("EV-2102");
    }

    @Test
    void odd_names_are_only_names() throws SQLException {
        database.execute("CREATE SCHEMA \"Böse \"\" Schema\"");
        DocumentStoreTable table = DocumentStoreTable.create(database,
                new Table("Böse \" Schema", "Events; DROP TABLE x --'")).withPosition();
        WritableEventStore store = table.positioned();

        store.append(newStream(), ExpectedVersion.noStream(), List.of(happened()));

        assertThat(all(store)).hasSize(1);
        assertThat(table.inspection().census().count()).isEqualTo(1);
    }

    private static List<RecordedEvent> all(EventStore store) {
        try (Stream<RecordedEvent> events = store.readAll(0)) {
            return events.toList();
        }
    }

    private static NewEvent happened() {
        return NewEvent.of(HAPPENED, "{}");
    }

    private static StreamId newStream() {
        return new StreamId("document", UUID.randomUUID().toString());
    }
}
