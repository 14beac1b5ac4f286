package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Encoding;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables as other frameworks create them. Those of Axon are created by Axon itself, in separate modules. */
class LayoutsIT {

    private static final Instant TIME = Instant.parse("2020-02-29T23:59:59.123456Z");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void an_empty_database() throws SQLException {
        database.execute(
                "DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS message_store CASCADE");
    }

    @Test
    void marten() throws SQLException {
        database.execute(
                """
                        CREATE TABLE mt_events (seq_id bigint PRIMARY KEY, id uuid NOT NULL, stream_id uuid, version bigint NOT NULL,
                            data jsonb NOT NULL, type varchar(500) NOT NULL, timestamp timestamptz NOT NULL DEFAULT now(),
                            tenant_id varchar DEFAULT '*DEFAULT*', mt_dotnet_type varchar, is_archived bool DEFAULT FALSE);
                        INSERT INTO mt_events VALUES (7, '00000000-0000-0000-0000-0000000000AB',
                            '00000000-0000-0000-0000-0000000000CD', 1, '{"a": 1}', 'order_placed_v2', '2020-02-29 23:59:59.123456Z', 'x'),
                            (8, '00000000-0000-0000-0000-0000000000AC', '00000000-0000-0000-0000-0000000000CD', 2, '{}',
                            'order_shipped', '2020-03-01Z', 'y')""");
        EventStore store = open(StoreLayout.preset("marten"));

        assertThat(all(store, EventFilter.all())).first().isEqualTo(new RecordedEvent(
                "00000000-0000-0000-0000-0000000000ab", new StreamId("", "00000000-0000-0000-0000-0000000000cd"), 1, 7,
                EventType.of("order_placed_v2", ""), Json.of("{\"a\": 1}"), Json.of("null"), TIME));
        assertThat(all(store, EventFilter.builder().tenant("y").build())).extracting(RecordedEvent::version)
                .containsExactly(2L);

        EventStore revised = open(StoreLayout.preset("marten")
                .toBuilder().source(Attribute.TYPE, Source.column("type").matching("^(.*?)(?:_v\\d+)?$"))
                .source(Attribute.REVISION, Source.column("type").matching("_v(\\d+)$"))
                .defaultRevision(Revision.of("1")).build());
        assertThat(revised.types()).containsExactlyInAnyOrder(EventType.of("order_placed", "2"),
                EventType.of("order_shipped", "1"));
        assertThat(all(revised, EventFilter.builder().types(Set.of(EventType.of("order_placed", "2"),
                EventType.of("order_shipped", "2"))).build())).extracting(RecordedEvent::position).containsExactly(7L);
    }

    @Test
    void message_db() throws SQLException {
        database.execute(
                """
                        CREATE SCHEMA message_store;
                        CREATE TABLE message_store.messages (global_position bigserial PRIMARY KEY, position bigint NOT NULL,
                            time timestamp NOT NULL, stream_name text NOT NULL, type text NOT NULL, data jsonb, metadata jsonb,
                            id uuid NOT NULL);
                        INSERT INTO message_store.messages (position, time, stream_name, type, data, metadata, id) VALUES
                            (0, '2020-02-29 23:59:59.123456', 'account:v0-a-b', 'Deposited', NULL, '{"m": 1}', gen_random_uuid()),
                            (1, '2020-03-01', 'account:v0-a-b', 'Deposited', '{"x": "y"}', NULL, gen_random_uuid()),
                            (0, '2020-03-01', 'noid', 'Deposited', '{}', NULL, gen_random_uuid())""");
        EventStore store = open(StoreLayout.preset("message-db"));
        StreamId account = new StreamId("account:v0", "account:v0-a-b");

        List<RecordedEvent> events = all(store, EventFilter.all());
        assertThat(events).extracting(RecordedEvent::stream).containsExactly(account, account,
                new StreamId("noid", "noid"));
        assertThat(events.getFirst().time()).isEqualTo(TIME);
        assertThat(events.getFirst().payload()).isEqualTo(Json.of("null"));
        assertThat(events.getFirst().metadata()).isEqualTo(Json.of("{\"m\": 1}"));
        assertThat(store.readStream(account)).extracting(RecordedEvent::version).containsExactly(0L, 1L);
        assertThat(store.readStream(account, 0)).extracting(RecordedEvent::version).containsExactly(1L);
        assertThat(all(store, EventFilter.builder().category("account:v0").build())).hasSize(2);
    }

    @Test
    void anything_else_by_paths_patterns_constants_and_encodings() throws SQLException {
        database.execute(
                """
                        CREATE TABLE log (no int PRIMARY KEY, key varchar(40) NOT NULL, entity int NOT NULL, n smallint NOT NULL,
                            class text NOT NULL, doc json NOT NULL, at bigint NOT NULL);
                        INSERT INTO log VALUES (1, 'one', 5, 1, 'com.shop.OrderPlaced',
                            '{"body": {"a":  1}, "head": {"schema": {"v 1": 3}, "who": "me"}}', 1583020799123),
                            (2, 'two', 6, 1, 'Plain', '{"body": "text", "head": null}', -1)""");
        StoreLayout layout = StoreLayout.documentStore().toBuilder().table(new Table("public", "log")).position("no")
                .source(Attribute.ID, Source.column("key")).source(Attribute.STREAM, Source.column("entity"))
                .source(Attribute.CATEGORY, Source.constant("o'rder")).source(Attribute.VERSION, Source.column("n"))
                .source(Attribute.TYPE, Source.column("class").matching("\\.([^.]+)$"))
                .source(Attribute.REVISION, Source.column("doc").at("head", "schema", "v 1"))
                .source(Attribute.PAYLOAD, Source.column("doc").at("body"))
                .source(Attribute.METADATA, Source.column("doc").at("head"))
                .source(Attribute.TIME, Source.column("at").as(Encoding.EPOCH_MILLIS)).build();
        EventStore store = open(layout);

        List<RecordedEvent> events = all(store, EventFilter.all());
        assertThat(events).first().isEqualTo(new RecordedEvent("one", new StreamId("o'rder", "5"), 1, 1,
                EventType.of("OrderPlaced", "3"), Json.of("{\"a\":  1}"),
                Json.of("{\"schema\": {\"v 1\": 3}, \"who\": \"me\"}"), Instant.parse("2020-02-29T23:59:59.123Z")));
        assertThat(events.get(1).type()).isEqualTo(EventType.of("Plain", ""));
        assertThat(events.get(1).metadata()).isEqualTo(Json.of("null"));
        assertThat(events.get(1).time()).isEqualTo(Instant.parse("1969-12-31T23:59:59.999Z"));
        assertThat(store.readStream(new StreamId("o'rder", "5"))).hasSize(1);
        assertThat(store.readStream(new StreamId("o'rder", "five"))).isEmpty();
        assertThat(store.readStream(new StreamId("other", "5"))).isEmpty();
        assertThat(all(store, EventFilter.builder().from(Instant.EPOCH).build())).hasSize(1);
        assertThat(all(store, EventFilter.builder().before(Instant.EPOCH).build())).hasSize(1);
    }

    @Test
    void payloads_are_the_same_bytes_whatever_holds_them() throws SQLException {
        String payload = "{\"k\" : \"ä\\u0000😀\\\\\", \"n\": 1.10}";
        for (String type : List.of("bytea", "text", "json", "oid", "varchar")) {
            database.execute("DROP TABLE IF EXISTS events; DROP TABLE IF EXISTS " + type + "_source");
            DocumentStoreTable.create(database, "events").withPosition().fill(3);
            String value = switch (type) {
                case "bytea" -> "convert_to($p$" + payload + "$p$, 'UTF8')";
                case "oid" -> "lo_from_bytea(0, convert_to($p$" + payload + "$p$, 'UTF8'))";
                default -> "$p$" + payload + "$p$::" + type;
            };
            database.execute("ALTER TABLE events DROP COLUMN payload, ADD COLUMN payload " + type
                    + "; UPDATE events SET payload = "
                    + value);

            assertThat(
                    all(open(StoreLayout.documentStore().toBuilder().position("sequence").build()), EventFilter.all()))
                    .as(type)
                    .hasSize(3)
                    .allSatisfy(event -> assertThat(event.payload()).isEqualTo(Json.of(payload)));
        }
    }

    @Test
    void an_empty_text_is_no_json_and_stays_what_it_is() throws SQLException {
        DocumentStoreTable.create(database, "events").withPosition().fill(1);
        database.execute("ALTER TABLE events ALTER payload TYPE text, ALTER metadata TYPE bytea USING ''; "
                + "UPDATE events SET payload = ''");
        EventStore store = open(StoreLayout.documentStore().toBuilder().position("sequence").build());

        RecordedEvent event = all(store, EventFilter.all()).getFirst();
        assertThat(event.payload().bytes()).isEmpty();
        assertThat(event.metadata().bytes()).isEmpty();
        assertThat(store.readStream(event.stream())).containsExactly(event);
    }

    @Test
    void times_as_texts_keep_their_nanoseconds_and_are_compared_as_times() throws SQLException {
        DocumentStoreTable.create(database, "events").withPosition().fill(4);
        database.execute("""
                ALTER TABLE events ALTER created_at DROP DEFAULT, ALTER created_at TYPE text;
                UPDATE events SET created_at = (ARRAY['2020-01-01T00:00:00Z', '2020-01-01T00:00:00.5Z',
                    '2020-01-01T00:00:00.123456789Z', '2020-01-01T02:00:01+02:00'])[sequence]""");
        EventStore store = open(StoreLayout.documentStore().toBuilder().position("sequence").build());

        assertThat(all(store, EventFilter.all())).extracting(event -> event.time().toString()).containsExactly(
                "2020-01-01T00:00:00Z", "2020-01-01T00:00:00.500Z", "2020-01-01T00:00:00.123456789Z",
                "2020-01-01T00:00:01Z");
        assertThat(all(store, EventFilter.builder().from(Instant.parse("2020-01-01T00:00:00.2Z")).build()))
                .extracting(RecordedEvent::position).containsExactly(2L, 4L);

        database.execute("UPDATE events SET created_at = 'yesterday' WHERE sequence = 3");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> all(store, EventFilter.all()))
                .withMessageStartingWith("EV-2109").withMessageContaining("position 3")
                .withMessageContaining("yesterday");
    }

    @Test
    void a_column_that_cannot_be_what_it_is_meant_to_be_is_told() throws SQLException {
        DocumentStoreTable.create(database, "events").withPosition();
        database.execute("ALTER TABLE events ADD COLUMN n int, ADD COLUMN b bytea");

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> all(open(StoreLayout.documentStore().toBuilder().position("sequence")
                        .source(Attribute.TIME, Source.column("n")).build()), EventFilter.all()))
                .withMessageStartingWith("EV-2101").withMessageContaining("as: epoch-seconds");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> all(open(StoreLayout.documentStore().toBuilder().position("sequence")
                        .source(Attribute.REVISION, Source.column("b").at("x")).build()), EventFilter.all()))
                .withMessageStartingWith("EV-2101").withMessageContaining("json or jsonb");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> all(open(StoreLayout.documentStore().toBuilder().position("sequence").build()),
                        EventFilter.builder().tenant("x").build()))
                .withMessageStartingWith("EV-2101").withMessageContaining("tenant: COLUMN");
    }

    private static EventStore open(StoreLayout layout) {
        return EventStore.open(database.pool(), layout);
    }

    private static List<RecordedEvent> all(EventStore store, EventFilter filter) {
        try (Stream<RecordedEvent> events = store.readAll(0, filter)) {
            return events.toList();
        }
    }
}
