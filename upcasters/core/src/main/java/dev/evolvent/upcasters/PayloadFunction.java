package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Envelope;
import java.io.Serializable;

/**
 * Changes a whole payload, where no declared change does. It depends on nothing but its arguments; it may change the payload.
 *
 * <p>
 * It is {@link Serializable} only so that its method can be found out; it is never serialized.
 */
@FunctionalInterface
public interface PayloadFunction extends Serializable {

    JsonNode apply(ObjectNode payload, Envelope envelope);
}
