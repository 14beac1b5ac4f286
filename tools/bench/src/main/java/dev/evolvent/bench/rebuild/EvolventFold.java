package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.rebuild.ShopEvent.ItemAdded;
import dev.evolvent.bench.rebuild.ShopEvent.OrderCancelled;
import dev.evolvent.bench.rebuild.ShopEvent.OrderPlaced;
import dev.evolvent.bench.rebuild.ShopEvent.OrderShipped;
import dev.evolvent.bench.rebuild.ShopEvent.PaymentReceived;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.Projections;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The read model as a keyed fold of Evolvent: all that the bench knows of projections is here. */
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

    /** A rebuild without a live table: all that is there, into a new one. */
    static void build(EventTable events) {
        EventStore store = EventStore.open(events.pool(), StoreLayout.preset("axon4-jdbc"));
        RebuildReport report = new Projections(events.pool(), store, registry()).rebuild(orders(),
                RebuildOptions.defaults(), RebuildListener.NONE);
        if (report.events() != events.count()) {
            throw new BenchException("Evolvent has read " + report.events() + " events.");
        }
    }

    private static KeyedFold<OrderRow> orders() {
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

    static UpcasterRegistry registry() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event(OrderPlaced.class.getName())
                .from("1").to("2", json -> json.rename("customer", "customerId"))
                .from("2").to("3", json -> json.add("currency", "EUR"))
                .reads(OrderPlaced.class);
        registry.event(PaymentReceived.class.getName())
                .from("1").to("2", json -> json.rename("method", "paidBy"))
                .from("2").to("3", json -> json.add("settled", true))
                .reads(PaymentReceived.class);
        for (Class<?> unchanged : List.of(ItemAdded.class, OrderShipped.class, OrderCancelled.class)) {
            registry.event(unchanged.getName()).at("1").reads(unchanged);
        }
        return registry.build();
    }
}
