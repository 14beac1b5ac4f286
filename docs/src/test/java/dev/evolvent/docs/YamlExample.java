package dev.evolvent.docs;

import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.yaml.YamlUpcasters;
import java.nio.file.Path;

/** The example of the guide to upcasters in YAML. */
final class YamlExample {

    private YamlExample() {}

    static final class OrderUpcasters implements UpcasterModule {

        @Override
        public void register(UpcasterRegistry.Builder registry) {
            registry.event("OrderShipped").at("1").current();
        }
    }

    static UpcasterRegistry registry(Path folder) {
        // tag::include
        UpcasterRegistry registry = UpcasterRegistry.builder()
                .include(YamlUpcasters.of(folder))
                .include(new OrderUpcasters())
                .build();
        // end::include
        return registry;
    }
}
