package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Functions as a user might write them: for any value, one way or both ways. */
final class Functions {

    private Functions() {}

    static JsonNode described(JsonNode value) {
        return new TextNode(value.getNodeType().toString());
    }

    /** Its own inverse. */
    static JsonNode turnedRound(JsonNode value) {
        return switch (value) {
            case BooleanNode truth -> BooleanNode.valueOf(!truth.booleanValue());
            case TextNode text -> new TextNode(new StringBuilder(text.textValue()).reverse().toString());
            case ArrayNode array -> {
                ArrayNode reversed = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> reversed.insert(0, item));
                yield reversed;
            }
            default -> value;
        };
    }

    /** Changes what it is given, as it may. */
    static JsonNode boxed(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object.put("boxed", true);
        }
        return JsonNodeFactory.instance.objectNode().set("value", value);
    }
}
