package dev.evolvent.bench.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.reading.ShopEvent.ItemAdded;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.ReadStreams;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/**
 * Appends to a table. The time includes the conversion of objects to JSON, by Jackson in each case; the ids are random.
 *
 * @param store
 *            reads back what was appended
 */
record Appender(String by, ReadStreams store, Work work) {

    /** Appends to a stream that has this many events already. */
    @FunctionalInterface
    interface Work {
        void append(String stream, long already, List<ItemAdded> events);
    }

    /** An event as read back, compared by value: jsonb has its own order of keys. */
    record Appended(EventType type, long place, JsonNode payload, JsonNode metadata) {}

    static final String AXON = "Axon, unit of work";
    static final String AXON_ENGINE = "Axon, engine alone";
    static final String OWN = "Evolvent, own table";
    static final String DOCUMENTS = "Evolvent, document-store";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EventType TYPE = EventType.of(ItemAdded.class.getName(), "1");
    private static final Json METADATA = Json.of(StoredEvent.METADATA);
    private static final MetaData AXON_METADATA = MetaData.from(Map.of("by", "ann"));

    /** All contenders, with existing tables. */
    static List<Appender> all(DataSource pool) throws SQLException {
        new Statements(pool).execute("""
                CREATE TABLE IF NOT EXISTS events (
                    id uuid PRIMARY KEY,
                    aggregate_id uuid NOT NULL,
                    aggregate_type text NOT NULL,
                    event_type text NOT NULL,
                    event_version text,
                    payload jsonb NOT NULL,
                    metadata jsonb,
                    version bigint NOT NULL,
                    created_at timestamptz NOT NULL DEFAULT now(),
                    sequence bigserial NOT NULL UNIQUE,
                    UNIQUE (aggregate_id, version))""");
        EventStore axonTable = EventStore.open(pool, StoreLayout.preset("axon4-jdbc"));
        JdbcEventStorageEngine engine = AxonEngine.on(pool, new EventSchema(), 1_000);
        return List.of(
                new Appender(AXON, axonTable, inUnitsOfWork(AxonEngine.inUnitsOfWork(pool))),
                new Appender(AXON_ENGINE, axonTable,
                        (stream, already, events) -> engine.appendEvents(messages(stream, already, events))),
                evolvent(OWN, WritableEventStore.create(pool)),
                evolvent(DOCUMENTS, WritableEventStore.open(pool,
                        WritableLayout.documentStore().toBuilder().position("sequence").build())));
    }

    /**
     * What Axon's command bus does around a command handler: events are stored when the unit of work is committed. The
     * command was created beforehand, and the aggregate is not loaded first, though applications do that: Evolvent is
     * given the version, too.
     */
    private static Work inUnitsOfWork(EventBus axon) {
        CommandMessage<String> command = GenericCommandMessage.asCommandMessage("append");
        return (stream, already, events) -> DefaultUnitOfWork.startAndGet(command)
                .execute(() -> axon.publish(messages(stream, already, events)));
    }

    private static Appender evolvent(String by, WritableEventStore store) {
        return new Appender(by, store, (stream, already, events) -> store.append(
                new StreamId(StoredEvent.CATEGORY, stream),
                already == 0 ? ExpectedVersion.noStream() : ExpectedVersion.exactly(already), newEvents(events)));
    }

    private static List<NewEvent> newEvents(List<ItemAdded> events) {
        return events.stream().map(event -> {
            try {
                return new NewEvent(UUID.randomUUID(), TYPE, Json.of(JSON.writeValueAsBytes(event)), METADATA);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private static List<GenericDomainEventMessage<ItemAdded>> messages(String stream, long already,
            List<ItemAdded> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> new GenericDomainEventMessage<>(StoredEvent.CATEGORY, stream, already + i, events.get(i),
                        AXON_METADATA))
                .toList();
    }

    /** A new stream after two appends, read back: equal for all contenders, except for ids and times. */
    List<Appended> check(List<ItemAdded> events) {
        String stream = UUID.randomUUID().toString();
        work.append(stream, 0, events);
        work.append(stream, events.size(), events);
        List<RecordedEvent> stored = store.readStream(new StreamId(StoredEvent.CATEGORY, stream)).toList();
        if (stored.size() != 2 * events.size()) {
            throw new BenchException(by + " has not appended what it was given: " + stored);
        }
        return stored.stream().map(event -> new Appended(event.type(),
                event.version() - stored.getFirst().version(), event.payload().tree(), event.metadata().tree()))
                .toList();
    }
}
