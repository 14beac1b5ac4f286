package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;

/**
 * Changes a whole payload, where no change does. It depends on nothing but its arguments; the payload it may change.
 *
 * <p>
 * It is {@link Serializable} only so that it can be asked which method it is; nobody serializes it.
 */
@FunctionalInterface
public interface PayloadFunction extends Serializable {

    JsonNode apply(ObjectNode payload, Envelope envelope);
}
