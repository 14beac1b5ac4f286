package dev.evolvent.bench.reading;

import dev.evolvent.bench.reading.ShopEvent.OrderPlaced;
import dev.evolvent.bench.reading.ShopEvent.PaymentReceived;
import dev.evolvent.bench.upcasting.AxonStep;
import java.sql.Connection;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Axon's storage engine on a connection pool: alone, and as in an application. */
final class AxonEngine {

    private AxonEngine() {}

    /**
     * Without anything around it: each statement is its own transaction, and a batch costs one commit and one round
     * trip. That is the lowest possible cost of the engine; an application that appends like that has nothing else in
     * the transaction.
     */
    static JdbcEventStorageEngine on(DataSource pool, EventSchema schema, int batchSize) {
        return on(pool::getConnection, schema, batchSize);
    }

    /**
     * The event store of an application without Spring, as Axon's reference guide has it: an embedded event store on
     * the engine, "a single connection is used within a unit of work", and "a single transaction is used to store all
     * events". Axon's own wrapper binds the connection to the unit of work and commits it, which requires connections
     * without auto-commit. There is no transaction manager: the guide's engine has none, and Axon itself has none for
     * JDBC.
     */
    static EventBus inUnitsOfWork(DataSource pool) {
        ConnectionProvider connections = new UnitOfWorkAwareConnectionProviderWrapper(() -> {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            return connection;
        });
        return EmbeddedEventStore.builder().storageEngine(on(connections, new EventSchema(), 1_000)).build();
    }

    private static JdbcEventStorageEngine on(ConnectionProvider connections, EventSchema schema, int batchSize) {
        JacksonSerializer serializer = JacksonSerializer.defaultSerializer();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .schema(schema)
                .batchSize(batchSize)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(chain())
                .build();
    }

    /** The steps of {@link Registry}, one upcaster each, as in Axon's documentation. */
    private static EventUpcasterChain chain() {
        return new EventUpcasterChain(
                new AxonStep(OrderPlaced.class.getName(), 1, json -> json.set("customerId", json.remove("customer"))),
                new AxonStep(OrderPlaced.class.getName(), 2, json -> json.put("currency", "EUR")),
                new AxonStep(PaymentReceived.class.getName(), 1, json -> json.set("paidBy", json.remove("method"))),
                new AxonStep(PaymentReceived.class.getName(), 2, json -> json.put("settled", true)));
    }
}
