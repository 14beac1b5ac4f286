package dev.evolvent.upcasters.axon4;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;

/** A pooled streaming processor with two segments, which has its tokens in the database. */
final class Processor implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();
    private final Consumer<Object> firstOfAll;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final PooledStreamingEventProcessor processor;

    /** @param firstOfAll gets each event before it counts as handled, and can refuse it */
    private Processor(AxonStore store, TokenStore tokens, ListenerInvocationErrorHandler onError,
            Consumer<Object> firstOfAll) {
        this.firstOfAll = firstOfAll;
        processor = PooledStreamingEventProcessor.builder()
                .name("accounts")
                .messageSource(store.events())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(this)
                        .listenerInvocationErrorHandler(onError).build())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(2)
                .batchSize(3)
                .build();
        processor.start();
    }

    static Processor start(TestDatabase database, AxonStore store) {
        return start(database, store, PropagatingErrorHandler.instance(), event -> {});
    }

    static Processor start(TestDatabase database, AxonStore store, ListenerInvocationErrorHandler onError,
            Consumer<Object> firstOfAll) {
        JdbcTokenStore tokens = JdbcTokenStore.builder().connectionProvider(database::connection)
                .serializer(Entries.JSON).build();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        return new Processor(store, tokens, onError, firstOfAll);
    }

    @EventHandler
    void on(DomainEventMessage<?> event) {
        firstOfAll.accept(event.getPayload());
        handled.add(event.getAggregateIdentifier() + "@" + event.getSequenceNumber() + " " + event.getPayload());
    }

    /** What has been handled once there was nothing left to do. */
    List<String> handledUntilCaughtUp(long position) {
        await(() -> processor.processingStatus().size() == 2 && processor.processingStatus().values().stream()
                .allMatch(status -> status.isCaughtUp() && status.getCurrentPosition().orElse(-1) >= position));
        return List.copyOf(handled);
    }

    List<String> handledUntilError() {
        await(processor::isError);
        return List.copyOf(handled);
    }

    private static void await(BooleanSupplier condition) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("Not within " + PATIENCE_SECONDS + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.shutdownNow();
    }
}
