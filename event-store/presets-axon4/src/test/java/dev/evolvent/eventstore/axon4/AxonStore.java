package dev.evolvent.eventstore.axon4;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.AbstractEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** Axon's own event store as one release of an application has it, in a table of Axon's own making. */
final class AxonStore {

    private static final Instant FOUNDED = Instant.parse("2020-02-29T23:59:58.123456789Z");

    private final EventStorageEngine engine;
    private final TransactionManager transactions;
    private final List<RecordedEvent> seen;

    private AxonStore(EventStorageEngine engine, TransactionManager transactions, List<RecordedEvent> seen) {
        this.engine = engine;
        this.transactions = transactions;
        this.seen = seen;
    }

    /** Payloads are bytes or texts. */
    static AxonStore jdbc(DataSource dataSource, Class<?> contentType, String release) {
        List<RecordedEvent> seen = new ArrayList<>();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder().connectionProvider(dataSource::getConnection)
                .transactionManager(NoTransactionManager.instance()).dataType(contentType)
                .eventSerializer(serializer(release)).snapshotSerializer(serializer(release))
                .upcasterChain(events -> seeing(events, seen)).build();
        engine.createSchema(contentType == String.class ? TEXT : PostgresEventTableFactory.INSTANCE);
        return new AxonStore(engine, NoTransactionManager.instance(), seen);
    }

    static AxonStore jpa(Jpa jpa, String release) {
        List<RecordedEvent> seen = new ArrayList<>();
        return new AxonStore(
                JpaEventStorageEngine.builder().entityManagerProvider(jpa).transactionManager(jpa)
                        .eventSerializer(serializer(release)).snapshotSerializer(serializer(release))
                        .upcasterChain(events -> seeing(events, seen)).build(),
                jpa, seen);
    }

    private static final EventTableFactory TEXT = new AbstractEventTableFactory() {
        @Override
        protected String idColumnType() {
            return "BIGSERIAL";
        }

        @Override
        protected String payloadType() {
            return "TEXT";
        }
    };

    private static JacksonSerializer serializer(String release) {
        return JacksonSerializer.builder()
                .revisionResolver(payload -> payload == Bank.MoneyPaid.class ? release : null).build();
    }

    void append(String account, Map<String, ?> metadata, Object... payloads) {
        transactions.executeInTransaction(() -> {
            long next = engine.lastSequenceNumberFor(account).orElse(-1L) + 1;
            List<EventMessage<?>> events = new ArrayList<>();
            for (Object payload : payloads) {
                String id = account + "-" + next;
                events.add(new GenericDomainEventMessage<>("Account", account, next, payload, metadata, id,
                        FOUNDED.plusMillis(877 * next++)));
            }
            engine.appendEvents(events);
        });
    }

    /** An event that belongs to no aggregate. */
    void publish(String id, Object payload) {
        transactions.executeInTransaction(() -> engine.appendEvents(
                new GenericEventMessage<>(id, payload, Map.of(), FOUNDED)));
    }

    /** All events as Axon reads them from the store. */
    List<RecordedEvent> readAll() {
        seen.clear();
        engine.readEvents(null, false).forEach(event -> {});
        return List.copyOf(seen);
    }

    /** What Axon has read, before it makes objects of it. */
    private static Stream<IntermediateEventRepresentation> seeing(Stream<IntermediateEventRepresentation> events,
            List<RecordedEvent> seen) {
        return events.peek(event -> seen.add(new RecordedEvent(event.getMessageIdentifier(),
                // Axon stores an event without an aggregate in a stream of its own, and hides that when it reads.
                new StreamId(event.getAggregateType().orElse(""),
                        event.getAggregateIdentifier().orElse(event.getMessageIdentifier())),
                event.getSequenceNumber().orElseThrow(),
                ((GapAwareTrackingToken) event.getTrackingToken().orElseThrow()).getIndex(),
                new EventType(event.getType().getName(),
                        Revision.of(Objects.requireNonNullElse(event.getType().getRevision(), ""))),
                json(event.getData()), json(event.getMetaData().getSerializedObject()), event.getTimestamp())));
    }

    private static Json json(SerializedObject<?> stored) {
        return stored.getData() instanceof byte[] bytes ? Json.of(bytes) : Json.of((String) stored.getData());
    }
}
