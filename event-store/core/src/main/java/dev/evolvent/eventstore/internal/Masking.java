package dev.evolvent.eventstore.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.UpcastException;

/** Describes a payload and its error without any of its values. */
public final class Masking {

    private static final int LONGEST_TEXT = 20;
    private static final int LONGEST_SAMPLE = 2_000;
    private static final int MOST_ITEMS = 3;

    private Masking() {}

    /** The messages of these errors contain values, so they are replaced by general ones. */
    public static String message(UpcastException problem) {
        String general = switch (problem.code()) {
            case "EV-1201" -> "the payload is not JSON";
            case "EV-1202" -> "the target field exists already";
            case "EV-1204" -> "the payload does not fit the class that reads it";
            case "EV-1205" -> "a value is of a kind, or is one, that the step does not expect";
            case "EV-1206" -> "the payload is over a limit";
            case "EV-1207" -> "a function of the step has failed";
            // An unknown type, or a missing history: the message contains nothing of the payload.
            default -> "";
        };
        if (general.isEmpty()) {
            return String.valueOf(problem.getMessage());
        }
        return problem.code() + ": " + problem.coordinates() + problem.step().map(step -> ", step " + step).orElse("")
                + ": " + problem.path().map(path -> path + ": ").orElse("") + general;
    }

    /** The structure and the keys, with an x for each character of a string, and 0 for each number. */
    public static String sample(Json payload) {
        try {
            return shortened(masked(payload.tree()).toString());
        } catch (IllegalArgumentException e) {
            return "(not JSON, " + payload.bytes().length + " bytes)";
        }
    }

    public static String shortened(String text) {
        return text.length() <= LONGEST_SAMPLE ? text : text.substring(0, LONGEST_SAMPLE) + "...";
    }

    private static JsonNode masked(JsonNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.isObject()) {
            ObjectNode object = nodes.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), masked(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = nodes.arrayNode();
            for (int i = 0; i < Math.min(MOST_ITEMS, node.size()); i++) {
                array.add(masked(node.get(i)));
            }
            return array;
        }
        if (node.isTextual()) {
            return nodes.textNode("x".repeat(Math.min(LONGEST_TEXT, node.textValue().length())));
        }
        return node.isNumber() ? nodes.numberNode(0) : node.isBoolean() ? nodes.booleanNode(false) : nodes.nullNode();
    }
}
