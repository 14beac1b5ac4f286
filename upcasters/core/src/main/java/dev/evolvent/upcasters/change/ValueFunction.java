package dev.evolvent.upcasters.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;

/**
 * Makes a new value of an old one, where no change does. It depends on nothing but its argument, which it may change.
 *
 * <p>
 * It is {@link Serializable} only so that it can be asked which method it is; nobody serializes it.
 */
@FunctionalInterface
public interface ValueFunction extends Serializable {

    JsonNode apply(JsonNode value);

    /** Which method it is, for people and for the chain's hash: {@code OrderUpcasters.splitAddress}. */
    default String description() {
        return FunctionName.of(this).description();
    }
}
