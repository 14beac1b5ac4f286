package dev.evolvent.bench.reading;

import dev.evolvent.bench.reading.ShopEvent.OrderPlaced;
import dev.evolvent.bench.reading.ShopEvent.PaymentReceived;
import dev.evolvent.bench.upcasting.AxonStep;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Axon's storage engine on a pool, without anything around it: no transaction manager, so that each statement is a transaction of
 * its own and a batch costs one commit and one round trip.
 */
final class AxonEngine {

    private AxonEngine() {}

    static JdbcEventStorageEngine on(DataSource pool, EventSchema schema, int batchSize) {
        JacksonSerializer serializer = JacksonSerializer.defaultSerializer();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .schema(schema)
                .batchSize(batchSize)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(chain())
                .build();
    }

    /** The steps of {@link Registry}, one upcaster each, as Axon's documentation has it. */
    private static EventUpcasterChain chain() {
        return new EventUpcasterChain(
                new AxonStep(OrderPlaced.class.getName(), 1, json -> json.set("customerId", json.remove("customer"))),
                new AxonStep(OrderPlaced.class.getName(), 2, json -> json.put("currency", "EUR")),
                new AxonStep(PaymentReceived.class.getName(), 1, json -> json.set("paidBy", json.remove("method"))),
                new AxonStep(PaymentReceived.class.getName(), 2, json -> json.put("settled", true)));
    }
}
