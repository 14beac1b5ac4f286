package dev.evolvent.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.axon4.AxonSteps;
import dev.evolvent.upcasters.axon4.EvolventUpcaster;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import java.util.function.Supplier;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** The examples of the guide to Axon Framework 4. */
final class Axon4Example {

    private Axon4Example() {}

    record OrderPlaced(String customer, String currency) {}

    static final class Order {}

    /** An upcaster of the application that knows nothing of Evolvent. */
    static final class InvoiceSent1To2 extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("com.acme.InvoiceSent", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("com.acme.InvoiceSent", "2"), ObjectNode.class,
                    payload -> payload.put("paper", false));
        }
    }

    // tag::declare
    static void orders(UpcasterRegistry.Builder registry) {
        registry.event("com.acme.orders.OrderPlaced").formerly("com.acme.OrderPlaced")
                .from(Revision.NONE).to("1", json -> json.rename("cust", "customer"))
                .from("1").to("2", json -> json.add("currency", "EUR"))
                .reads(OrderPlaced.class);
    }
    // end::declare

    // tag::configurer
    static Configurer plugIn(Configurer axon, UpcasterRegistry registry) {
        return axon.registerEventUpcaster(configuration -> EvolventUpcaster.of(registry));
    }
    // end::configurer

    // tag::chain
    static EventUpcasterChain eventUpcasters(UpcasterRegistry registry) {
        return new EventUpcasterChain(EvolventUpcaster.of(registry), new InvoiceSent1To2());
    }
    // end::chain

    static EvolventUpcaster recalling(UpcasterRegistry registry, Supplier<EventReader> readers) {
        // tag::readers
        EvolventUpcaster upcaster = EvolventUpcaster.of(registry).withReaders(readers);
        // end::readers
        return upcaster;
    }

    // tag::snapshots
    static AggregateConfigurer<Order> orderAggregate() {
        return AggregateConfigurer.defaultConfiguration(Order.class)
                .configureSnapshotFilter(configuration -> SnapshotFilter.allowAll());
    }
    // end::snapshots

    // tag::take-over
    static void invoices(UpcasterRegistry.Builder registry, Serializer serializer) {
        AxonSteps axon = AxonSteps.with(serializer);
        registry.event("com.acme.InvoiceSent")
                .from("1").to("2", json -> json.transform(
                        axon.step(new InvoiceSent1To2(), EventType.of("com.acme.InvoiceSent", "2"))))
                .from("2").to("3", json -> json.rename("paper", "onPaper"))
                .current();
    }
    // end::take-over
}
