package dev.evolvent.docs;

import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionModule;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.statements.SqlStatement;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.List;
import java.util.Optional;

/** The read models of docs/guide/projections-cli.md, as an application's jar has them. */
public final class ShopReadModels implements UpcasterModule, ProjectionModule {

    record OrderPlaced(String customer, int amount) {}

    record OrderPaid() {}

    @Override
    public void register(UpcasterRegistry.Builder registry) {
        registry.event("OrderPlaced").from("1").to("2", json -> json.rename("who", "customer"))
                .reads(OrderPlaced.class);
        registry.event("OrderPaid").at("1").reads(OrderPaid.class);
    }

    // tag::projections
    record OrderRow(String orderId, String customer, int amount, boolean paid) {}

    static final KeyedFold<OrderRow> ORDERS = KeyedFold.into("orders", OrderRow.class)
            .on(OrderPlaced.class, event -> event.recorded().stream().id(),
                    (row, event) -> Optional.of(new OrderRow(event.recorded().stream().id(), event.body().customer(),
                            event.body().amount(), false)))
            .on(OrderPaid.class, event -> event.recorded().stream().id(),
                    (row, event) -> row.map(order -> new OrderRow(order.orderId(), order.customer(), order.amount(),
                            true)));

    static final SqlStatement COUNT = SqlStatement.of("count", """
            INSERT INTO sales AS s VALUES (:customer, 1, :amount)
            ON CONFLICT (customer) DO UPDATE SET orders = s.orders + 1, amount = s.amount + :amount""");

    static final SqlProjection SALES = SqlProjection.named("sales")
            .tables("CREATE TABLE sales (customer text PRIMARY KEY, orders int NOT NULL, amount int NOT NULL)", "sales")
            .statements(COUNT)
            .on(OrderPlaced.class, (event, batch) -> batch.add(COUNT, event.body().customer(), event.body().amount()));

    @Override
    public List<Projection> projections() {
        return List.of(ORDERS, SALES);
    }
    // end::projections
}
