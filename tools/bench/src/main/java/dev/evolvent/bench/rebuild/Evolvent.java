package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.rebuild.ShopEvent.ItemAdded;
import dev.evolvent.bench.rebuild.ShopEvent.OrderCancelled;
import dev.evolvent.bench.rebuild.ShopEvent.OrderPlaced;
import dev.evolvent.bench.rebuild.ShopEvent.OrderShipped;
import dev.evolvent.bench.rebuild.ShopEvent.PaymentReceived;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.List;
import javax.sql.DataSource;

/** Reads the events of the bench with Evolvent, and rebuilds from them. */
final class Evolvent {

    private Evolvent() {}

    static Projections projections(DataSource pool) {
        return new Projections(pool, EventStore.open(pool, StoreLayout.preset("axon4-jdbc")), registry());
    }

    /** A rebuild without a live table: all events, into a new one. */
    static void build(EventTable events, Projection projection, int threads) {
        RebuildReport report = projections(events.pool()).rebuild(projection,
                RebuildOptions.builder().threads(threads).build(),
                RebuildListener.NONE);
        if (report.events() != events.count()) {
            throw new BenchException("Evolvent has read " + report.events() + " events.");
        }
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
