package dev.evolvent.docs.evolve;

import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Conversion;
import java.util.Map;

/** How an OrderPlaced of every revision is read today. */
final class OrderUpcasters implements UpcasterModule {

    @Override
    public void register(UpcasterRegistry.Builder registry) {
        registry.event("OrderPlaced")
                .from("1").to("2", json -> json
                        .nest("address", "street", "city")
                        .each("lines", line -> line
                                .rename("sku", "article")
                                .rename("price", "cents")
                                .convert("cents", Conversion.decimalToMinorUnits(2)))
                        // tag::fixed
                        .mapValues("channel", Map.of("web", "ONLINE", "tel", "PHONE"))
                        // end::fixed
                        .add("currency", "EUR"))
                .reads(OrderPlaced.class);
    }

    static UpcasterRegistry registry() {
        return UpcasterRegistry.builder().include(new OrderUpcasters()).build();
    }
}
