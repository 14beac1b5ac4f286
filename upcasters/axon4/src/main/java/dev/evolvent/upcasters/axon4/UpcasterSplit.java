package dev.evolvent.upcasters.axon4;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.SplitFunction;
import dev.evolvent.upcasters.change.FunctionName;
import dev.evolvent.upcasters.change.NamedFunction;
import dev.evolvent.upcasters.event.Envelope;
import java.util.List;

/** An upcaster of Axon that makes several events of one, or none. Like all functions, it is never serialized. */
final class UpcasterSplit implements SplitFunction, NamedFunction {

    private static final long serialVersionUID = 1L;

    private final transient WrappedUpcaster upcaster;

    UpcasterSplit(WrappedUpcaster upcaster) {
        this.upcaster = upcaster;
    }

    @Override
    public List<Child> apply(ObjectNode payload, Envelope envelope) {
        return upcaster.upcast(payload, envelope);
    }

    @Override
    public FunctionName functionName() {
        return FunctionName.ofClass(upcaster.upcaster().getClass());
    }
}
