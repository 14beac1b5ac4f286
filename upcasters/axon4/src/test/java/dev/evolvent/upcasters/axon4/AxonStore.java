package dev.evolvent.upcasters.axon4;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.AbstractEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Axon's own event store on PostgreSQL, in tables of its own making. */
final class AxonStore implements AutoCloseable {

    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore store;

    private AxonStore(JdbcEventStorageEngine engine, boolean cached) {
        this.engine = engine;
        store = EmbeddedEventStore.builder().storageEngine(engine).optimizeEventConsumption(cached).build();
    }

    /** The application of today. */
    static AxonStore of(TestDatabase database, Class<?> contentType, EventUpcaster upcaster) {
        return new AxonStore(engine(database, contentType, Entries.JSON, upcaster), true);
    }

    static AxonStore of(TestDatabase database, EventUpcaster upcaster) {
        return of(database, byte[].class, upcaster);
    }

    /** Each processor reads the table for itself. */
    static AxonStore uncached(TestDatabase database, EventUpcaster upcaster) {
        return new AxonStore(engine(database, byte[].class, Entries.JSON, upcaster), false);
    }

    /** The application as it was once, which creates the tables. */
    static AxonStore former(TestDatabase database, Class<?> contentType) {
        JdbcEventStorageEngine engine = engine(database, contentType, FormerBank.serializer(),
                NoOpEventUpcaster.INSTANCE);
        engine.createSchema(contentType == String.class ? TEXT : PostgresEventTableFactory.INSTANCE);
        return new AxonStore(engine, true);
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

    private static JdbcEventStorageEngine engine(TestDatabase database, Class<?> contentType, Serializer serializer,
            EventUpcaster upcaster) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(database::connection)
                .transactionManager(NoTransactionManager.instance())
                .dataType(contentType)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcaster)
                .build();
    }

    EmbeddedEventStore events() {
        return store;
    }

    JdbcEventStorageEngine engine() {
        return engine;
    }

    void append(String account, Object... payloads) {
        long next = engine.lastSequenceNumberFor(account).orElse(-1L) + 1;
        for (Object payload : payloads) {
            engine.appendEvents(List.of(message(account, next++, payload)));
        }
    }

    void snapshot(String account, long sequenceNumber, Object snapshot) {
        engine.storeSnapshot(message(account, sequenceNumber, snapshot));
    }

    private static DomainEventMessage<?> message(String account, long sequenceNumber, Object payload) {
        return new GenericDomainEventMessage<>("Account", account, sequenceNumber, payload, Map.of("usr", "ann"),
                UUID.randomUUID().toString(), java.time.Instant.now());
    }

    /** Loads an aggregate, does something with it, and publishes what comes of that. */
    <T> T with(String account, Function<Account, T> use) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("test"));
        try {
            T result = EventSourcingRepository.builder(Account.class).eventStore(store).build().load(account)
                    .invoke(use);
            work.commit();
            return result;
        } catch (RuntimeException e) {
            work.rollback(e);
            throw e;
        }
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
