package dev.evolvent.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.util.List;
import java.util.Locale;

/** The functions of the page about operations. */
// tag::functions
public final class OrderFunctions {

    private OrderFunctions() {}

    /** A {@code ValueFunction}. */
    public static JsonNode upperCase(JsonNode value) {
        return TextNode.valueOf(value.textValue().toUpperCase(Locale.ROOT));
    }

    /** A {@code ValueFunction}. */
    public static JsonNode lowerCase(JsonNode value) {
        return TextNode.valueOf(value.textValue().toLowerCase(Locale.ROOT));
    }

    /** A {@code PayloadFunction}. */
    public static JsonNode addUser(ObjectNode payload, Envelope envelope) {
        return payload.set("user", envelope.metadata("user"));
    }

    /** A {@code PayloadFunction}, for the way back. */
    public static JsonNode removeUser(ObjectNode payload, Envelope envelope) {
        return payload.without("user");
    }

    /** A {@code RecallFunction}. */
    public static JsonNode addTotal(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
        return earlier.isEmpty() ? payload : payload.set("total", earlier.getFirst().payload().tree().get("total"));
    }
}
// end::functions
