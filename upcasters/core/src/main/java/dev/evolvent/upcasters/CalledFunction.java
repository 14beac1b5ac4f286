package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.FunctionName;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastException;
import dev.evolvent.upcasters.event.UpcasterError;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A function of a step, and the event that it is called for, for the error if it fails.
 *
 * @param way
 *            on which it is called, in front of the message; empty for the way to the current form
 */
record CalledFunction(RecordedEvent event, Step step, Serializable function, String way) {

    CalledFunction(RecordedEvent event, Step step, Serializable function) {
        this(event, step, function, "");
    }

    UpcastException failed(RuntimeException cause) {
        return failed("failed: " + cause, cause);
    }

    UpcastException failed(String problem, @Nullable RuntimeException cause) {
        return new UpcastException(UpcasterError.FUNCTION_FAILED, event.coordinates(), step.toString(), null,
                way + "the function " + FunctionName.of(function).description() + " " + problem, cause);
    }

    /** What it returned, which must be a payload. */
    ObjectNode payload(@Nullable JsonNode given) {
        if (given instanceof ObjectNode payload) {
            return payload;
        }
        throw failed("gave no JSON object, but " + given, null);
    }
}
