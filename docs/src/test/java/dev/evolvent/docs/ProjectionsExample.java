package dev.evolvent.docs;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.PartialReport;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionModule;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.RunnerOptions;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.projections.statements.SqlStatement;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** The examples of docs/guide/projections.md. */
final class ProjectionsExample {

    record OrderPlaced(String customer, BigDecimal total) {}

    record ItemAdded(String sku, int quantity, BigDecimal price) {}

    record OrderCancelled() {}

    record CustomersMerged(String from, String into) {}

    static final UpcasterRegistry REGISTRY = UpcasterRegistry.builder().include(registry -> {
        registry.event("OrderPlaced").at("1").reads(OrderPlaced.class);
        registry.event("ItemAdded").at("1").reads(ItemAdded.class);
        registry.event("OrderCancelled").at("1").reads(OrderCancelled.class);
        registry.event("CustomersMerged").at("1").reads(CustomersMerged.class);
    }).build();

    private ProjectionsExample() {}

    // tag::fold
    record OrderRow(String orderId, String customer, int items, BigDecimal total, Instant changedAt) {

        OrderRow with(ItemAdded item, Instant at) {
            return new OrderRow(orderId, customer, items + item.quantity(),
                    total.add(item.price().multiply(BigDecimal.valueOf(item.quantity()))), at);
        }
    }

    static final KeyedFold<OrderRow> ORDERS = KeyedFold.into("orders", OrderRow.class)
            .with("CREATE INDEX orders_by_customer ON orders (customer)")
            .on(OrderPlaced.class, ProjectionsExample::order, (row, event) -> Optional.of(new OrderRow(order(event),
                    event.body().customer(), 0, event.body().total(), event.recorded().time())))
            .on(ItemAdded.class, ProjectionsExample::order,
                    (row, event) -> row.map(order -> order.with(event.body(), event.recorded().time())))
            .on(OrderCancelled.class, ProjectionsExample::order, (row, event) -> Optional.empty());

    private static String order(CurrentEvent<?> event) {
        return event.recorded().stream().id();
    }
    // end::fold

    // tag::several-keys
    record CustomerRow(String name, long orders, Optional<String> mergedInto) {

        static CustomerRow of(String name, Optional<CustomerRow> row) {
            return row.orElse(new CustomerRow(name, 0, Optional.empty()));
        }
    }

    static final KeyedFold<CustomerRow> CUSTOMERS = KeyedFold.into("customers", CustomerRow.class)
            .on(OrderPlaced.class, event -> event.body().customer(), (row, event) -> {
                CustomerRow before = CustomerRow.of(event.body().customer(), row);
                return Optional.of(new CustomerRow(before.name(), before.orders() + 1, before.mergedInto()));
            })
            .onEach(CustomersMerged.class, event -> List.of(event.body().from()),
                    (row, event) -> Optional.of(new CustomerRow(event.body().from(),
                            CustomerRow.of(event.body().from(), row).orders(), Optional.of(event.body().into()))));
    // end::several-keys

    // tag::sql
    static final SqlStatement COUNT = SqlStatement.of("count", """
            INSERT INTO sales AS s (sku, sold, revenue) VALUES (:sku, :sold, :revenue)
            ON CONFLICT (sku) DO UPDATE SET sold = s.sold + excluded.sold, revenue = s.revenue + excluded.revenue""");
    static final SqlStatement REMEMBER = SqlStatement.of("remember", """
            INSERT INTO sales_items (order_id, sku, sold, revenue) VALUES (:order, :sku, :sold, :revenue)""");
    static final SqlStatement TAKE_BACK = SqlStatement.of("take back", """
            WITH gone AS (DELETE FROM sales_items WHERE order_id = :order RETURNING sku, sold, revenue),
                summed AS (SELECT sku, sum(sold) AS sold, sum(revenue) AS revenue FROM gone GROUP BY sku)
            UPDATE sales SET sold = sales.sold - summed.sold, revenue = sales.revenue - summed.revenue
            FROM summed WHERE sales.sku = summed.sku""");

    static final SqlProjection SALES = SqlProjection.named("sales").tables("""
            CREATE TABLE sales (sku text PRIMARY KEY, sold bigint NOT NULL, revenue numeric NOT NULL);
            CREATE TABLE sales_items (order_id text NOT NULL, sku text NOT NULL, sold bigint NOT NULL,
                revenue numeric NOT NULL);
            CREATE INDEX ON sales_items (order_id)""", "sales", "sales_items")
            .statements(COUNT, REMEMBER, TAKE_BACK)
            .on(ItemAdded.class, (event, batch) -> {
                ItemAdded item = event.body();
                long sold = item.quantity();
                BigDecimal revenue = item.price().multiply(BigDecimal.valueOf(sold));
                batch.add(COUNT, item.sku(), sold, revenue);
                batch.add(REMEMBER, order(event), item.sku(), sold, revenue);
            })
            .on(OrderCancelled.class, (event, batch) -> batch.add(TAKE_BACK, order(event)));
    // end::sql

    // tag::module
    public static final class ShopProjections implements ProjectionModule {

        @Override
        public List<Projection> projections() {
            return List.of(ORDERS, CUSTOMERS, SALES);
        }
    }
    // end::module

    // tag::rebuild
    static RebuildReport rebuild(DataSource dataSource, EventStore store) {
        Projections projections = new Projections(dataSource, store, REGISTRY);
        return projections.rebuild(ORDERS, RebuildOptions.defaults(), RebuildListener.NONE);
    }
    // end::rebuild

    // tag::run
    static void follow(Projections projections, BooleanSupplier running) throws InterruptedException {
        RunnerOptions options = RunnerOptions.builder().start(RunnerOptions.Start.REBUILD).build();
        try (ProjectionRunner runner = projections.runner(List.of(ORDERS, SALES), options)) {
            runner.start();
            while (running.getAsBoolean()) {
                Thread.sleep(100);
            }
        }
    }
    // end::run

    // tag::part
    static PartialReport repair(Projections projections, String orderId) {
        return projections.rebuildPart(ORDERS, EventFilter.builder().stream(new StreamId("order", orderId)).build());
    }
    // end::part

    // tag::quarantine
    static int retryAll(Projections projections, Projection projection) {
        return projections.quarantined(projection, Optional.empty()).stream()
                .filter(event -> event.error().isPresent())
                .mapToInt(event -> projections.retry(projection, event.key())).sum();
    }
    // end::quarantine
}
