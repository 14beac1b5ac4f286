package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import java.io.Serializable;
import java.util.List;

/**
 * Splits one event into several, where conditions are not enough. It depends on nothing but its arguments.
 *
 * <p>
 * It is {@link Serializable} only so that its method can be found out; it is never serialized.
 */
@FunctionalInterface
public interface SplitFunction extends Serializable {

    List<Child> apply(ObjectNode payload, Envelope envelope);

    /** One of the events that come out. */
    record Child(EventType type, JsonNode payload) {}
}
