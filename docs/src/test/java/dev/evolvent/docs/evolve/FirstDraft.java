package dev.evolvent.docs.evolve;

import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Conversion;
import java.util.Map;

/** The declaration as it is before production data has been seen. */
final class FirstDraft {

    private FirstDraft() {}

    // tag::step
    static final class OrderUpcasters implements UpcasterModule {

        @Override
        public void register(UpcasterRegistry.Builder registry) {
            registry.event("OrderPlaced")
                    .from("1").to("2", json -> json
                            .nest("address", "street", "city")
                            .each("lines", line -> line
                                    .rename("sku", "article")
                                    .rename("price", "cents")
                                    .convert("cents", Conversion.decimalToMinorUnits(2)))
                            .mapValues("channel", Map.of("web", "ONLINE"))
                            .add("currency", "EUR"))
                    .reads(OrderPlaced.class);
        }
    }
    // end::step
}
