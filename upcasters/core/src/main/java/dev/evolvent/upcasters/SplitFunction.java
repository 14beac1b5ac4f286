package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.List;

/**
 * Says into which events one event is split, where conditions do not reach. It depends on nothing but its arguments.
 *
 * <p>
 * It is {@link Serializable} only so that it can be asked which method it is; nobody serializes it.
 */
@FunctionalInterface
public interface SplitFunction extends Serializable {

    List<Child> apply(ObjectNode payload, Envelope envelope);

    /** One of the events that come out. */
    record Child(EventType type, JsonNode payload) {}
}
