package dev.evolvent.projections.axon4;

import com.thoughtworks.xstream.XStream;
import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.Revision;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;

/** An application with Axon Framework 4, all of whose stores are in PostgreSQL. */
final class Application implements AutoCloseable {

    static final String PROCESSOR = "The \"orders\" of Bob's";

    static final RebuildOptions ACCEPTING = RebuildOptions.builder().differences(RebuildOptions.Differences.ACCEPT)
            .build();

    static final UpcasterRegistry REGISTRY = UpcasterRegistry.builder().include(registry -> {
        for (Class<?> type : List.of(OrderProjector.OrderPlaced.class, OrderProjector.LineAdded.class,
                OrderProjector.OrderMailed.class)) {
            registry.event(type.getName()).at(Revision.NONE).reads(type);
        }
    }).build();

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(2);

    private final HikariDataSource pool = new HikariDataSource();
    private final Transactions transactions;
    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore store;
    private final Optional<Jpa> jpa;
    private final TokenStore tokens;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(6);
    private final int segments;
    private final Random random = new Random(Long.getLong("test.seed", 1));
    private final AtomicInteger orders = new AtomicInteger();
    final OrderProjector component;
    private PooledStreamingEventProcessor processor;

    enum Tokens {
        JACKSON,
        XSTREAM,

        /** Hibernate with bytea tokens and its own names. */
        JPA,

        /** The same as an application with Spring Boot has it. */
        JPA_SPRING;

        String table() {
            return this == JPA_SPRING ? "token_entry" : AxonTokens.TABLE;
        }

        Map<String, String> settings() {
            return this == JPA_SPRING
                    ? Map.of("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName())
                    : Map.of();
        }

        Serializer serializer() {
            return this == JACKSON || this == JPA ? JacksonSerializer.defaultSerializer() : xstream();
        }
    }

    Application(TestDatabase database, int segments, Tokens form) throws SQLException {
        this.segments = segments;
        pool.setDataSource(database.pool());
        pool.setMaximumPoolSize(20);
        transactions = new Transactions(pool);
        JacksonSerializer serializer = JacksonSerializer.defaultSerializer();
        engine = JdbcEventStorageEngine.builder().connectionProvider(transactions).transactionManager(transactions)
                .eventSerializer(serializer).snapshotSerializer(serializer).build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        jpa = form == Tokens.JPA || form == Tokens.JPA_SPRING
                ? Optional.of(new Jpa(transactions, form.settings()))
                : Optional.empty();
        tokens = jpa.<TokenStore>map(hibernate -> JpaTokenStore.builder().entityManagerProvider(hibernate)
                .serializer(form.serializer()).claimTimeout(CLAIM_TIMEOUT).build())
                .orElseGet(() -> jdbcTokens(form));
        database.execute(OrderProjector.DDL);
        component = new OrderProjector(transactions);
        processor = processor();
    }

    private TokenStore jdbcTokens(Tokens form) {
        JdbcTokenStore store = JdbcTokenStore.builder().connectionProvider(transactions)
                .serializer(form.serializer()).claimTimeout(CLAIM_TIMEOUT).build();
        store.createSchema(PostgresTokenTableFactory.INSTANCE);
        return store;
    }

    private TransactionManager manager() {
        return jpa.<TransactionManager>map(hibernate -> hibernate).orElse(transactions);
    }

    private static Serializer xstream() {
        XStream xstream = new XStream();
        xstream.allowTypesByWildcard(new String[]{"org.axonframework.**"});
        return XStreamSerializer.builder().xStream(xstream).build();
    }

    static JdbcProjection projection() {
        return AxonProjection.of("orders", dataSource -> new OrderProjector(dataSource::getConnection))
                .tables(OrderProjector.DDL, "orders", "order_lines");
    }

    static Projections projections(DataSource dataSource) {
        return new Projections(dataSource, EventStore.open(dataSource, StoreLayout.preset("axon4-jdbc")), REGISTRY);
    }

    private PooledStreamingEventProcessor processor() {
        return PooledStreamingEventProcessor.builder().name(PROCESSOR)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(component)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance()).build())
                .messageSource(store).tokenStore(tokens).transactionManager(manager())
                .coordinatorExecutor(threads).workerExecutor(threads).initialSegmentCount(segments).batchSize(20)
                .initialToken(StreamableMessageSource::createTailToken).tokenClaimInterval(300)
                .claimExtensionThreshold(500).build();
    }

    void start() {
        processor = processor();
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    /** Makes the token store write its identifier, as it does on the first request of any processor. */
    void identify() {
        manager().executeInTransaction(tokens::retrieveStorageIdentifier);
    }

    /** Resets a stopped processor, as Axon does it. */
    void reset() {
        processor.resetTokens();
    }

    /** Whether all segments have processed everything, according to their tokens. */
    boolean isCaughtUp(long position) {
        Collection<EventTrackerStatus> status = processor.processingStatus().values();
        return status.size() == segments && status.stream()
                .allMatch(each -> each.isCaughtUp() && each.getCurrentPosition().orElse(-1) >= position);
    }

    /** Some orders with lines, in transactions of which some are slow, and some are rolled back. */
    void append(int number) throws InterruptedException {
        for (int i = 0; i < number; i++) {
            String order = "o-" + orders.incrementAndGet();
            append(order, 0, new OrderProjector.OrderPlaced("c-" + order),
                    new OrderProjector.OrderMailed(order + "@example.org"), new OrderProjector.LineAdded("tea", i));
            append(order, 3, new OrderProjector.LineAdded("cup", 7), new OrderProjector.LineAdded("pot", 1));
        }
    }

    void append(String order, long first, Object... payloads) throws InterruptedException {
        int lot = random.nextInt(20);
        if (lot == 0) {
            Transaction vain = transactions.startTransaction();
            engine.appendEvents(message(order, first, payloads[0]));
            vain.rollback();
        }
        Transaction transaction = transactions.startTransaction();
        long number = first;
        for (Object payload : payloads) {
            engine.appendEvents(message(order, number++, payload));
        }
        if (lot < 5) {
            Thread.sleep(3L * lot);
        }
        transaction.commit();
    }

    private static GenericDomainEventMessage<?> message(String order, long number, Object payload) {
        return new GenericDomainEventMessage<>("Order", order, number, payload, Map.of("user", "ann"),
                UUID.randomUUID().toString(), java.time.Instant.now());
    }

    @Override
    public void close() {
        processor.shutDown();
        store.shutDown();
        threads.shutdownNow();
        jpa.ifPresent(Jpa::close);
        pool.close();
    }
}
