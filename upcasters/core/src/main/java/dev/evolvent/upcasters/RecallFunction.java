package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.io.Serializable;
import java.util.List;

/**
 * Changes a whole payload by means of earlier events of the same stream. It depends on nothing but its arguments; the
 * payload it may change.
 *
 * <p>
 * It is {@link Serializable} only so that its method can be found out; it is never serialized.
 */
@FunctionalInterface
public interface RecallFunction extends Serializable {

    /**
     * Returns the changed payload.
     *
     * @param earlier
     *            the recalled events, in their current form, oldest first; empty if there are none
     */
    JsonNode apply(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier);
}
