package dev.evolvent.bench.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.bench.reading.ShopEvent.OrderPlaced;
import dev.evolvent.bench.reading.ShopEvent.PaymentReceived;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

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
                new Upcaster(OrderPlaced.class, "1", json -> json.set("customerId", json.remove("customer"))),
                new Upcaster(OrderPlaced.class, "2", json -> json.put("currency", "EUR")),
                new Upcaster(PaymentReceived.class, "1", json -> json.set("paidBy", json.remove("method"))),
                new Upcaster(PaymentReceived.class, "2", json -> json.put("settled", true)));
    }

    private static final class Upcaster extends SingleEventUpcaster {

        private final SimpleSerializedType from;
        private final SimpleSerializedType to;
        private final Consumer<ObjectNode> step;

        Upcaster(Class<? extends ShopEvent> event, String revision, Consumer<ObjectNode> step) {
            this.from = new SimpleSerializedType(event.getName(), revision);
            this.to = new SimpleSerializedType(event.getName(), String.valueOf(Integer.parseInt(revision) + 1));
            this.step = step;
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return from.equals(event.getType());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(to, JsonNode.class, payload -> {
                step.accept((ObjectNode) payload);
                return payload;
            });
        }
    }
}
