package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Closed schemas of all kinds that are compared, and documents that fit them. */
record RandomSchemas(Draw draw, int longestArray) {

    static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
    static final List<String> TEXTS = List.of("A", "B", "C", "x y", "1", "1.5", "true", "2020-02-29T12:00:00Z", "");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode payload() {
        return object(2);
    }

    private ObjectNode object(int depth) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (String name : NAMES) {
            if (draw.inPercent(60)) {
                properties.set(name, value(depth));
                if (draw.inPercent(60)) {
                    required.add(name);
                }
            }
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode value(int depth) {
        ObjectNode schema = switch (draw.upTo(depth == 0 ? 5 : 9)) {
            case 0, 1 -> JSON.objectNode().put("type", "string");
            case 2 -> JSON.objectNode().put("type", "integer");
            case 3 -> JSON.objectNode().put("type", "number");
            case 4 -> JSON.objectNode().put("type", "boolean");
            case 5 -> JSON.objectNode().set("enum", JSON.arrayNode().add("A").add(draw.of("B", "C")));
            case 6, 7 -> JSON.objectNode().put("type", "array").set("items", value(depth - 1));
            default -> object(depth - 1);
        };
        if (!draw.inPercent(25)) {
            return schema;
        }
        return schema.has("type") && draw.inPercent(70)
                ? schema.set("type", JSON.arrayNode().add(schema.get("type")).add(draw.of("null", "string")))
                : JSON.objectNode().set("anyOf", JSON.arrayNode().add(schema).add(
                        JSON.objectNode().put("type", "null")));
    }

    JsonNode document(JsonNode schema) {
        if (schema.has("anyOf")) {
            return document(schema.get("anyOf").get(draw.upTo(1)));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(draw.upTo(schema.get("enum").size() - 1));
        }
        JsonNode types = schema.get("type");
        return switch ((types.isArray() ? types.get(draw.upTo(types.size() - 1)) : types).textValue()) {
            case "string" -> JSON.textNode(draw.oneOf(TEXTS));
            case "integer" -> JSON.numberNode(draw.upTo(2000));
            case "number" -> draw.of(JSON.numberNode(draw.upTo(20)), JSON.numberNode(12.34), JSON.numberNode(0.5));
            case "boolean" -> JSON.booleanNode(draw.inPercent(50));
            case "null" -> JSON.nullNode();
            case "array" -> {
                ArrayNode array = JSON.arrayNode();
                for (int length = draw.upTo(longestArray); length > 0; length--) {
                    array.add(document(schema.get("items")));
                }
                yield array;
            }
            default -> {
                ObjectNode object = JSON.objectNode();
                String required = schema.get("required").toString();
                schema.get("properties").properties().forEach(property -> {
                    if (required.contains('"' + property.getKey() + '"') || draw.inPercent(50)) {
                        object.set(property.getKey(), document(property.getValue()));
                    }
                });
                yield object;
            }
        };
    }
}
