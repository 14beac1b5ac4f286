package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.rebuild.ShopEvent.ItemAdded;
import dev.evolvent.bench.rebuild.ShopEvent.OrderCancelled;
import dev.evolvent.bench.rebuild.ShopEvent.OrderPlaced;
import dev.evolvent.bench.rebuild.ShopEvent.OrderShipped;
import dev.evolvent.bench.rebuild.ShopEvent.PaymentReceived;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.statements.SqlStatement;

/** The read model in SQL: for each class of events, the statement that a developer would write by hand. */
final class EvolventHandler {

    private static final SqlStatement PLACE = SqlStatement.of("place", """
            INSERT INTO orders (order_id, customer_id, currency, items, total, paid_cents, changed_at)
            VALUES (:order, :customer, :currency, 0, :shipping, 0, :at)""");

    private static final SqlStatement ADD = SqlStatement.of("add", """
            UPDATE orders SET items = items + :quantity, total = total + :price, changed_at = :at
            WHERE order_id = :order""");

    private static final SqlStatement PAY = SqlStatement.of("pay", """
            UPDATE orders SET paid_cents = paid_cents + :cents, paid_by = :by, changed_at = :at
            WHERE order_id = :order""");

    private static final SqlStatement SHIP = SqlStatement.of("ship",
            "UPDATE orders SET carrier = :carrier, changed_at = :at WHERE order_id = :order");

    private static final SqlStatement CANCEL = SqlStatement.of("cancel", "DELETE FROM orders WHERE order_id = :order");

    private EvolventHandler() {}

    static SqlProjection orders() {
        return SqlProjection.named("orders").tables(ReadModel.CREATE, "orders")
                .statements(PLACE, ADD, PAY, SHIP, CANCEL)
                .on(OrderPlaced.class,
                        (event, batch) -> batch.add(PLACE, event.body().orderId(), event.body().customerId(),
                                event.body().currency(), event.body().shipping(), event.recorded().time()))
                .on(ItemAdded.class,
                        (event, batch) -> batch.add(ADD, event.body().quantity(), event.body().total(),
                                event.recorded().time(), event.body().orderId()))
                .on(PaymentReceived.class,
                        (event, batch) -> batch.add(PAY, event.body().settled() ? event.body().cents() : 0L,
                                event.body().paidBy(), event.recorded().time(), event.body().orderId()))
                .on(OrderShipped.class,
                        (event, batch) -> batch.add(SHIP, event.body().carrier(), event.recorded().time(),
                                event.body().orderId()))
                .on(OrderCancelled.class, (event, batch) -> batch.add(CANCEL, event.body().orderId()));
    }
}
