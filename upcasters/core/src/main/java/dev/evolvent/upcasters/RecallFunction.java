package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.List;

/**
 * Changes a whole payload by what earlier events of the same stream say. It depends on nothing but its arguments; the
 * payload it may change.
 *
 * <p>
 * It is {@link Serializable} only so that it can be asked which method it is; nobody serializes it.
 */
@FunctionalInterface
public interface RecallFunction extends Serializable {

    /**
     * Gives the changed payload.
     *
     * @param earlier
     *            the events that were asked for, in their current form, oldest first; empty if there are none
     */
    JsonNode apply(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier);
}
