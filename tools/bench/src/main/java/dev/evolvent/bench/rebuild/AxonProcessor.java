package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.rebuild.ShopEvent.OrderPlaced;
import dev.evolvent.bench.rebuild.ShopEvent.PaymentReceived;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.upcasting.AxonStep;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Axon Framework 4: a pooled streaming event processor on an embedded event store, with all its state in the database.
 * Orders are distributed to its segments by their ids, Axon's default.
 */
final class AxonProcessor {

    private static final int BATCH = 1_000;
    private static final long LOOK_EVERY_MILLIS = 2;

    private AxonProcessor() {}

    static void createTables(EventTable events) {
        engine(events, new AxonTransactions(events.pool())).createSchema(PostgresEventTableFactory.INSTANCE);
    }

    /** From an empty token store to tokens at the end of the events. */
    static void build(EventTable events, int segments) throws SQLException, InterruptedException {
        Statements database = new Statements(events.pool());
        new ReadModel(database).create();
        database.execute("DROP TABLE IF EXISTS tokenentry");
        AxonTransactions transactions = new AxonTransactions(events.pool());
        JdbcTokenStore tokens = JdbcTokenStore.builder().connectionProvider(transactions)
                .serializer(JacksonSerializer.defaultSerializer()).build();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(engine(events, transactions)).build();
        long end = database.number("SELECT max(globalindex) FROM " + events.name());
        try (ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
                ScheduledExecutorService workers = Executors.newScheduledThreadPool(segments)) {
            PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                    .name("orders")
                    .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                            .eventHandlers(new AxonHandlers(transactions)).build())
                    .messageSource(store)
                    .tokenStore(tokens)
                    .transactionManager(transactions)
                    .coordinatorExecutor(coordinator)
                    .workerExecutor(workers)
                    .initialSegmentCount(segments)
                    .batchSize(BATCH)
                    .build();
            processor.start();
            try {
                awaitEnd(processor, segments, end);
            } finally {
                processor.shutDown();
            }
        } finally {
            store.shutDown();
        }
    }

    private static void awaitEnd(PooledStreamingEventProcessor processor, int segments, long end)
            throws InterruptedException {
        Collection<EventTrackerStatus> status = processor.processingStatus().values();
        while (status.stream().filter(segment -> segment.getCurrentPosition().orElse(-1) >= end).count() < segments) {
            for (EventTrackerStatus segment : status) {
                if (segment.isErrorState()) {
                    throw new BenchException("Axon's processor failed: " + segment.getError(), segment.getError());
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static JdbcEventStorageEngine engine(EventTable events, AxonTransactions transactions) {
        JacksonSerializer serializer = JacksonSerializer.defaultSerializer();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(transactions)
                .transactionManager(transactions)
                .schema(EventSchema.builder().eventTable(events.name()).build())
                .batchSize(BATCH)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(new EventUpcasterChain(
                        new AxonStep(OrderPlaced.class.getName(), 1,
                                json -> json.set("customerId", json.remove("customer"))),
                        new AxonStep(OrderPlaced.class.getName(), 2, json -> json.put("currency", "EUR")),
                        new AxonStep(PaymentReceived.class.getName(), 1,
                                json -> json.set("paidBy", json.remove("method"))),
                        new AxonStep(PaymentReceived.class.getName(), 2, json -> json.put("settled", true))))
                .build();
    }
}
