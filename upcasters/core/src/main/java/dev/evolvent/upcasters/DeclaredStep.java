package dev.evolvent.upcasters;

import dev.evolvent.upcasters.internal.Operation;
import java.util.List;

/** One step as it was declared: from a type to the next. */
record DeclaredStep(EventType source, EventType target, List<Operation> operations) {

    @Override
    public String toString() {
        return source + " -> " + target;
    }
}
