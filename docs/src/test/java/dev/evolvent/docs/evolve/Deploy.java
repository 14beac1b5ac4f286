package dev.evolvent.docs.evolve;

import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.inspection.Proof;
import dev.evolvent.eventstore.inspection.ProofOptions;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.upcasters.Downcaster;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.UpcastEvent;
import javax.sql.DataSource;

/** What is done with production before and while the new release comes. */
final class Deploy {

    private Deploy() {}

    // tag::prove
    static Proof prove(DataSource production, UpcasterModule upcasters) {
        UpcasterRegistry registry = UpcasterRegistry.builder().include(upcasters).build();
        StoreLayout layout = StoreLayout.documentStore().toBuilder().position("sequence").build();
        return Inspection.open(production, layout).prove(registry, ProofOptions.builder().masked(false).build());
    }
    // end::prove

    // tag::down
    /** The event as revision 1 has it. */
    static Downcaster.Result down(UpcasterRegistry registry, UpcastEvent event) {
        Downcaster downcaster = registry.downcaster(EventType.of("OrderPlaced", "2"), EventType.of("OrderPlaced", "1"));
        Downcaster.Result old = downcaster.apply(event);
        if (!old.losses().isEmpty()) {
            throw new IllegalStateException("A reader of revision 1 would miss something: " + old.losses());
        }
        return old;
    }
    // end::down
}
