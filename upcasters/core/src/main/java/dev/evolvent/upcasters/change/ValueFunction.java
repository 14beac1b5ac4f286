package dev.evolvent.upcasters.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;

/**
 * Makes a new value of an old one, where no declared change does. It depends on nothing but its argument, which it may
 * change.
 *
 * <p>
 * It is {@link Serializable} only so that its method can be found out; it is never serialized.
 */
@FunctionalInterface
public interface ValueFunction extends Serializable {

    JsonNode apply(JsonNode value);

    /** Which method it is, for messages: {@code OrderUpcasters.splitAddress}. */
    default String description() {
        return FunctionName.of(this).description();
    }
}
