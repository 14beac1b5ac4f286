package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.rebuild.ShopEvent.ItemAdded;
import dev.evolvent.bench.rebuild.ShopEvent.OrderCancelled;
import dev.evolvent.bench.rebuild.ShopEvent.OrderPlaced;
import dev.evolvent.bench.rebuild.ShopEvent.OrderShipped;
import dev.evolvent.bench.rebuild.ShopEvent.PaymentReceived;
import dev.evolvent.projections.KeyedFold;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The read model as a keyed fold of Evolvent. */
final class EvolventFold {

    /** A row: its components are the columns. */
    record OrderRow(UUID orderId, String customerId, String currency, int items, BigDecimal total, long paidCents,
            Optional<String> paidBy, Optional<String> carrier, Instant changedAt) {

        OrderRow added(ItemAdded event, Instant at) {
            return new OrderRow(orderId, customerId, currency, items + event.quantity(), total.add(event.total()),
                    paidCents, paidBy, carrier, at);
        }

        OrderRow paid(PaymentReceived event, Instant at) {
            return new OrderRow(orderId, customerId, currency, items, total,
                    paidCents + (event.settled() ? event.cents() : 0), Optional.of(event.paidBy()), carrier, at);
        }

        OrderRow shipped(OrderShipped event, Instant at) {
            return new OrderRow(orderId, customerId, currency, items, total, paidCents, paidBy,
                    Optional.of(event.carrier()), at);
        }
    }

    private EvolventFold() {}

    static KeyedFold<OrderRow> orders() {
        return KeyedFold.into("orders", OrderRow.class)
                .on(OrderPlaced.class, event -> event.body().orderId(),
                        (row, event) -> Optional.of(new OrderRow(event.body().orderId(), event.body().customerId(),
                                event.body().currency(), 0, event.body().shipping(), 0, Optional.empty(),
                                Optional.empty(), event.recorded().time())))
                .on(ItemAdded.class, event -> event.body().orderId(),
                        (row, event) -> row.map(order -> order.added(event.body(), event.recorded().time())))
                .on(PaymentReceived.class, event -> event.body().orderId(),
                        (row, event) -> row.map(order -> order.paid(event.body(), event.recorded().time())))
                .on(OrderShipped.class, event -> event.body().orderId(),
                        (row, event) -> row.map(order -> order.shipped(event.body(), event.recorded().time())))
                .on(OrderCancelled.class, event -> event.body().orderId(), (row, event) -> Optional.empty());
    }
}
