package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class EvolventLayoutIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final EventType HAPPENED = EventType.of("Happened", "2");

    @BeforeEach
    void nothing_is_there() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE");
    }

    @Test
    void what_was_appended_is_read_back_byte_by_byte() {
        WritableEventStore store = WritableEventStore.create(database.pool());
        StreamId stream = newStream("order");
        String payload = "{ \"b\" : 1.50, \"a\":\"\\u00e9\\\\ é\", \"b\":2 }";
        NewEvent first = new NewEvent(UUID.randomUUID(), HAPPENED, Json.of(payload), Json.of("{\"by\":  \"x\"}"));
        NewEvent second = NewEvent.of(new EventType("Happened", Revision.NONE), "{}");

        assertThat(store.append(stream, ExpectedVersion.noStream(), List.of(first, second))).isEqualTo(2);

        List<RecordedEvent> events = store.readStream(stream).toList();
        assertThat(events).hasSize(2).isEqualTo(all(store));
        assertThat(events.getFirst().id()).isEqualTo(first.id().toString());
        assertThat(events.getFirst().stream()).isEqualTo(stream);
        assertThat(events.getFirst().type()).isEqualTo(HAPPENED);
        assertThat(events.getFirst().payload()).hasToString(payload);
        assertThat(events.getFirst().metadata()).hasToString("{\"by\":  \"x\"}");
        assertThat(events).extracting(RecordedEvent::position).containsExactly(1L, 2L);
        assertThat(events.get(1).type().revision()).isEqualTo(Revision.NONE);
    }

    @Test
    void who_creates_it_again_finds_what_is_there() {
        WritableEventStore.create(database.pool())
                .append(newStream("order"), ExpectedVersion.noStream(), List.of(happened()));

        assertThat(all(WritableEventStore.create(database.pool()))).hasSize(1);
        assertThat(all(EventStore.open(database.pool(), StoreLayout.preset("evolvent")))).hasSize(1);
    }

    @Test
    void several_who_start_at_once_create_it_once() throws Exception {
        Callable<Long> start = () -> WritableEventStore.create(database.pool())
                .append(newStream("order"), ExpectedVersion.noStream(), List.of(happened()));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Long> version : threads.invokeAll(Collections.nCopies(8, start))) {
                assertThat(version.get()).isEqualTo(1);
            }
        }
        assertThat(all(WritableEventStore.create(database.pool()))).hasSize(8);
    }

    @Test
    void a_role_that_may_not_create_anything_opens_what_is_there() throws SQLException {
        WritableEventStore.create(database.pool());
        String role = database.name() + "_app";
        database.execute("CREATE ROLE " + role + "; GRANT USAGE ON SCHEMA evolvent TO " + role
                + "; GRANT SELECT, INSERT ON evolvent.events TO " + role);
        try {
            PGSimpleDataSource application = new PGSimpleDataSource();
            application.setUrl(database.jdbcUrl());
            application.setOptions("-c role=" + role);
            WritableEventStore store = WritableEventStore.create(application);

            assertThat(store.append(newStream("order"), ExpectedVersion.noStream(), List.of(happened()))).isEqualTo(1);
        } finally {
            database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @Test
    void streams_of_two_categories_may_have_the_same_id() {
        WritableEventStore store = WritableEventStore.create(database.pool());
        String id = UUID.randomUUID().toString();

        for (String category : List.of("order", "invoice", "order")) {
            StreamId stream = new StreamId(category, id);
            store.append(stream, ExpectedVersion.any(), List.of(happened()));
        }

        assertThat(store.readStream(new StreamId("order", id))).extracting(RecordedEvent::version)
                .containsExactly(1L, 2L);
        assertThat(store.readStream(new StreamId("invoice", id))).hasSize(1);
    }

    @Test
    void an_append_at_another_version_is_a_conflict_and_the_same_events_again_are_none() {
        WritableEventStore store = WritableEventStore.create(database.pool());
        StreamId stream = newStream("order");
        List<NewEvent> events = List.of(happened(), happened());
        store.append(stream, ExpectedVersion.noStream(), events);

        assertThatExceptionOfType(VersionConflictException.class)
                .isThrownBy(() -> store.append(stream, ExpectedVersion.noStream(), List.of(happened())))
                .satisfies(e -> assertThat(e.actualVersion()).isEqualTo(2));
        assertThat(store.append(stream, ExpectedVersion.noStream(), events)).isEqualTo(2);
        assertThat(all(store)).hasSize(2);
    }

    @Test
    void stored_events_are_not_changed_nor_removed() {
        WritableEventStore store = WritableEventStore.create(database.pool());
        store.append(newStream("order"), ExpectedVersion.noStream(), List.of(happened()));

        for (String change : List.of("UPDATE evolvent.events SET payload = '{}'", "DELETE FROM evolvent.events",
                "TRUNCATE evolvent.events")) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> database.execute(change))
                    .withMessageContaining("the events of evolvent.events are append-only");
        }
        assertThat(all(store)).hasSize(1);
    }

    private static List<RecordedEvent> all(EventStore store) {
        try (Stream<RecordedEvent> events = store.readAll(0)) {
            return events.toList();
        }
    }

    private static NewEvent happened() {
        return NewEvent.of(HAPPENED, "{}");
    }

    private static StreamId newStream(String category) {
        return new StreamId(category, UUID.randomUUID().toString());
    }
}
