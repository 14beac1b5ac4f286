package dev.evolvent.upcasters.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.SplitFunction;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.util.List;

/** Functions that declarations in Java and in YAML name. */
public final class OrderFunctions {

    private OrderFunctions() {}

    public static JsonNode upper(JsonNode value) {
        return TextNode.valueOf(value.asText() + "!");
    }

    public static JsonNode lower(JsonNode value) {
        return TextNode.valueOf(value.asText().replace("!", ""));
    }

    /** Takes more than it is given, and gives less than it may. */
    public static ObjectNode stamped(JsonNode payload, Envelope envelope) {
        return ((ObjectNode) payload).put("stream", envelope.stream().toString());
    }

    public static JsonNode unstamped(ObjectNode payload, Envelope envelope) {
        payload.remove("stream");
        return payload;
    }

    public static JsonNode recalling(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
        return payload.put("earlier", earlier.size());
    }

    public static List<SplitFunction.Child> splitting(ObjectNode payload, Envelope envelope) {
        return List.of(new SplitFunction.Child(EventType.of("Order", "2"), payload),
                new SplitFunction.Child(EventType.of("Paid", "1"), payload));
    }

    public static String odd(String text) {
        return text;
    }
}
