package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.event.EventType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Schemas in a line, so that tables of them can be read: {@code {id: string, note?: string|null, lines: [{sku: string}]}}.
 * A question mark follows what is not required, three dots stand where other fields are allowed.
 */
final class Notation {

    private Notation() {}

    static Map<EventType, String> ofEach(Map<EventType, JsonNode> schemas) {
        Map<EventType, String> each = new LinkedHashMap<>();
        schemas.forEach((type, schema) -> each.put(type, of(schema)));
        return each;
    }

    static String of(JsonNode schema) {
        if (schema.isBoolean()) {
            return schema.booleanValue() ? "any" : "never";
        }
        if (schema.has("$ref")) {
            return schema.get("$ref").textValue();
        }
        if (schema.has("anyOf")) {
            return stream(schema.get("anyOf")).map(Notation::of).collect(Collectors.joining("|"));
        }
        if (schema.has("const")) {
            return schema.get("const").toString().replace('"', '\'');
        }
        if (schema.has("enum")) {
            return stream(schema.get("enum")).map(JsonNode::toString).collect(Collectors.joining("|"))
                    .replace('"', '\'');
        }
        if (!schema.has("type")) {
            return schema.has("$comment") ? "unknown" : "any";
        }
        return stream(schema.get("type")).map(type -> switch (type.textValue()) {
            case "object" -> object(schema);
            case "array" -> "[" + (schema.has("items") ? of(schema.get("items")) : "any") + "]";
            case "string" -> schema.path("format").asText("string");
            default -> type.textValue();
        }).collect(Collectors.joining("|"));
    }

    private static String object(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        List<String> fields = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> fields.add(property.getKey()
                + (required.remove(property.getKey()) ? ": " : "?: ") + of(property.getValue())));
        required.forEach(name -> fields.add(name + ": any"));
        JsonNode rest = schema.path("additionalProperties");
        if (rest.isMissingNode()) {
            fields.add(schema.has("$comment") ? "unknown" : "...");
        } else if (!rest.isBoolean()) {
            fields.add("...: " + of(rest));
        }
        return fields.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        (array.isArray() ? array : List.of(array)).forEach(items::add);
        return items.stream();
    }
}
