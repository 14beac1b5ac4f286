package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import dev.evolvent.upcasters.schema.internal.Alternative.Literal;
import dev.evolvent.upcasters.schema.internal.Alternative.Ref;
import dev.evolvent.upcasters.schema.internal.Alternative.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a shape down as a schema, draft 2020-12. */
public final class SchemaWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Shape root;
    private final Map<Ref, String> names = new LinkedHashMap<>();
    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    private SchemaWriter(Shape root) {
        this.root = root;
    }

    public static ObjectNode write(String title, Shape shape) {
        SchemaWriter writer = new SchemaWriter(shape);
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        if (writer.schema(shape) instanceof ObjectNode root) {
            schema.setAll(root);
        }
        if (!writer.definitions.isEmpty()) {
            schema.set("$defs", JSON.objectNode().setAll(writer.definitions));
        }
        return schema;
    }

    private JsonNode schema(Shape shape) {
        return switch (shape) {
            case Shape.Anything(String why) when why.isEmpty() -> JSON.objectNode();
            case Shape.Anything(String why) -> JSON.objectNode().put("$comment", why);
            case Shape.OneOf(List<Alternative> forms) when forms.isEmpty() -> BooleanNode.FALSE;
            case Shape.OneOf(List<Alternative> forms) -> {
                List<ObjectNode> parts = parts(forms);
                yield parts.size() == 1
                        ? parts.getFirst()
                        : JSON.objectNode().set("anyOf", JSON.arrayNode().addAll(parts));
            }
        };
    }

    /** Forms of different kinds share a schema; constants, references, and a second kind of object have their own. */
    private List<ObjectNode> parts(List<Alternative> forms) {
        List<ObjectNode> parts = new ArrayList<>();
        List<JsonNode> constants = new ArrayList<>();
        List<Alternative> kinds = new ArrayList<>();
        for (Alternative form : forms) {
            switch (form) {
                case Ref ref -> parts.add(JSON.objectNode().put("$ref",
                        ref.target().equals(root) ? "#" : "#/$defs/" + name(ref)));
                case Literal(JsonNode value) -> constants.add(value);
                case Fields fields when kinds.stream().anyMatch(Fields.class::isInstance) ->
                    parts.add(ofKinds(List.of(fields)));
                case Items items when kinds.stream().anyMatch(Items.class::isInstance) ->
                    parts.add(ofKinds(List.of(items)));
                default -> kinds.add(form);
            }
        }
        if (!constants.isEmpty() && kinds.equals(List.of(Walk.NULL))) {
            constants.add(NullNode.instance);
            kinds.clear();
        }
        if (!constants.isEmpty()) {
            parts.addFirst(constants.size() == 1
                    ? JSON.objectNode().set("const", constants.getFirst())
                    : JSON.objectNode().set("enum", JSON.arrayNode().addAll(constants)));
        }
        if (!kinds.isEmpty()) {
            parts.addFirst(ofKinds(kinds));
        }
        return parts;
    }

    private ObjectNode ofKinds(List<Alternative> forms) {
        ObjectNode schema = JSON.objectNode();
        List<String> types = forms.stream().map(SchemaWriter::type).distinct().toList();
        if (types.size() == 1) {
            schema.put("type", types.getFirst());
        } else {
            ArrayNode several = schema.putArray("type");
            types.forEach(several::add);
        }
        Set<String> formats = forms.stream()
                .flatMap(form -> form instanceof Scalar scalar ? scalar.format().stream() : Stream.empty())
                .collect(Collectors.toSet());
        if (formats.size() == 1) {
            schema.put("format", formats.iterator().next());
        }
        for (Alternative form : forms) {
            switch (form) {
                case Items(Shape each) when !each.equals(Shape.anything()) -> schema.set("items", schema(each));
                case Fields fields -> describe(fields, schema);
                default -> {
                }
            }
        }
        return schema;
    }

    private static String type(Alternative form) {
        return switch (form) {
            case Scalar scalar -> scalar.kind().type();
            case Items items -> "array";
            default -> "object";
        };
    }

    private void describe(Fields fields, ObjectNode schema) {
        ObjectNode properties = JSON.objectNode();
        ArrayNode required = JSON.arrayNode();
        fields.named().forEach((name, field) -> {
            if (field.isPossible() || !fields.rest().equals(Shape.nothing())) {
                properties.set(name, schema(field.shape()));
            }
            if (field.required()) {
                required.add(name);
            }
        });
        if (!properties.isEmpty()) {
            schema.set("properties", properties);
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (fields.rest() instanceof Shape.Anything(String why)) {
            if (!why.isEmpty()) {
                schema.put("$comment", why);
            }
        } else {
            schema.set("additionalProperties", schema(fields.rest()));
        }
    }

    private String name(Ref ref) {
        String known = names.get(ref);
        if (known != null) {
            return known;
        }
        String last = ref.pointer().substring(ref.pointer().lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_.-]", "_");
        String base = last.isEmpty() ? "self" : last;
        String name = base;
        for (int number = 2; names.containsValue(name); number++) {
            name = base + "-" + number;
        }
        names.put(ref, name);
        definitions.put(name, JSON.objectNode());
        definitions.put(name, schema(ref.target()));
        return name;
    }
}
