package dev.evolvent.upcasters.axon4;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.PayloadFunction;
import dev.evolvent.upcasters.SplitFunction.Child;
import dev.evolvent.upcasters.change.FunctionName;
import dev.evolvent.upcasters.change.NamedFunction;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;

/** An upcaster of Axon that makes one event of one. Like all functions, it is never serialized. */
final class UpcasterStep implements PayloadFunction, NamedFunction {

    private static final long serialVersionUID = 1L;

    private final transient WrappedUpcaster upcaster;
    private final transient EventType target;

    UpcasterStep(WrappedUpcaster upcaster, EventType target) {
        this.upcaster = upcaster;
        this.target = target;
    }

    @Override
    public JsonNode apply(ObjectNode payload, Envelope envelope) {
        List<Child> events = upcaster.upcast(payload, envelope);
        if (events.size() != 1) {
            throw new IllegalStateException("it made " + events.size() + " events of one: declare it by splitBy");
        }
        Child event = events.getFirst();
        if (!event.type().equals(target)) {
            throw new IllegalStateException("it made an event " + event.type() + " of it, not " + target);
        }
        return event.payload();
    }

    @Override
    public FunctionName functionName() {
        return FunctionName.ofClass(upcaster.upcaster().getClass());
    }
}
