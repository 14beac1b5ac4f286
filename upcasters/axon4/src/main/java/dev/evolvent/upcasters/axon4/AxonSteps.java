package dev.evolvent.upcasters.axon4;

import dev.evolvent.upcasters.PayloadFunction;
import dev.evolvent.upcasters.SplitFunction;
import dev.evolvent.upcasters.event.EventType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Upcasters that were written for Axon, as steps of a registry, so that they can be taken over as they are and replaced
 * one by one.
 *
 * {@snippet :
 * AxonSteps axon = AxonSteps.with(serializer);
 * registry.event("com.acme.OrderPlaced")
 *         .from("1").to("2", json -> json.transform(axon.step(new OrderPlaced1To2(), EventType.of("com.acme.OrderPlaced", "2"))))
 *         .from("2").to("3", json -> json.rename("cust", "customer"))
 *         .reads(OrderPlaced.class);
 * }
 *
 * <ul>
 * <li>The upcaster sees the event as Axon would show it: type and revision before the step, payload, metadata, identifier,
 * aggregate, sequence number, time, and the position as a tracking token. Its payload can be had in all the forms that
 * the given serializer converts to, which is best the one of the application.
 * <li>What it makes of an event's metadata cannot be taken over, and is an error: declare that with {@code json.metadata}.
 * <li>Upcasters that remember earlier events of a stream (Axon's context-aware ones) cannot be steps, since a step is about
 * one event: write those as a step that recalls, or keep them next to the registry in an {@code EventUpcasterChain}.
 * </ul>
 */
public final class AxonSteps {

    private final Serializer serializer;

    private AxonSteps(Serializer serializer) {
        this.serializer = serializer;
    }

    /** With the serializer that the application reads events with. */
    public static AxonSteps with(Serializer serializer) {
        return new AxonSteps(serializer);
    }

    /**
     * An upcaster that makes one event of one.
     *
     * @param target
     *            where the step ends; an event of another type, such as one that the upcaster did not want, is an error
     */
    public PayloadFunction step(EventUpcaster upcaster, EventType target) {
        return new UpcasterStep(new WrappedUpcaster(upcaster, serializer), target);
    }

    /** An upcaster that makes several events of one, or none. */
    public SplitFunction split(EventUpcaster upcaster) {
        return new UpcasterSplit(new WrappedUpcaster(upcaster, serializer));
    }
}
