package dev.evolvent.bench.reading;

import dev.evolvent.bench.reading.ShopEvent.AddressChanged;
import dev.evolvent.bench.reading.ShopEvent.ItemAdded;
import dev.evolvent.bench.reading.ShopEvent.OrderPlaced;
import dev.evolvent.bench.reading.ShopEvent.OrderShipped;
import dev.evolvent.bench.reading.ShopEvent.PaymentReceived;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.List;

/** The steps in Evolvent's registry; events are named after their classes, as in Axon. */
final class Registry {

    private Registry() {}

    static UpcasterRegistry create() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event(OrderPlaced.class.getName())
                .from("1").to("2", json -> json.rename("customer", "customerId"))
                .from("2").to("3", json -> json.add("currency", "EUR"))
                .reads(OrderPlaced.class);
        registry.event(PaymentReceived.class.getName())
                .from("1").to("2", json -> json.rename("method", "paidBy"))
                .from("2").to("3", json -> json.add("settled", true))
                .reads(PaymentReceived.class);
        for (Class<?> unchanged : List.of(ItemAdded.class, AddressChanged.class, OrderShipped.class)) {
            registry.event(unchanged.getName()).at("1").reads(unchanged);
        }
        return registry.build();
    }
}
