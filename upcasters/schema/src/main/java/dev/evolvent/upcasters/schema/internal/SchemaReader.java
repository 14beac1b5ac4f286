package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import dev.evolvent.upcasters.schema.internal.Alternative.Literal;
import dev.evolvent.upcasters.schema.internal.Alternative.Ref;
import dev.evolvent.upcasters.schema.internal.Alternative.Scalar;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a schema, and notes what it does not compare. */
public final class SchemaReader {

    /**
     * A schema that was read.
     *
     * @param notLookedAt
     *            the JSON pointers of keywords that may restrict what fits in ways that are not known
     */
    public record Read(Shape shape, List<String> notLookedAt) {}

    /** They describe values, and restrict none. */
    private static final Set<String> ANNOTATIONS = Set.of("$schema", "$id", "$anchor", "$comment", "$defs",
            "definitions",
            "$vocabulary", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly");
    private static final Set<String> RESTRICTING = Set.of("type", "properties", "required", "additionalProperties",
            "items");
    private static final List<String> ALL_TYPES = List.of("object", "array", "string", "number", "boolean", "null");

    private final JsonNode document;
    private final Definitions definitions = new Definitions();
    private final Set<String> notLookedAt = new LinkedHashSet<>();

    private SchemaReader(JsonNode document) {
        this.document = document;
    }

    /**
     * Reads a schema.
     *
     * @throws IllegalArgumentException
     *             when it is no schema at all; the message has the place
     */
    public static Read read(JsonNode schema) {
        SchemaReader reader = new SchemaReader(schema);
        return new Read(reader.shape(schema, ""), List.copyOf(reader.notLookedAt));
    }

    private Shape shape(JsonNode schema, String at) {
        if (schema.isBoolean()) {
            return schema.booleanValue() ? Shape.anything() : Shape.nothing();
        }
        require(schema.isObject(), at, "a schema is an object, true or false");
        Set<String> keywords = new LinkedHashSet<>();
        schema.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(ANNOTATIONS);
        if (schema.has("$ref")) {
            keywords.remove("$ref");
            keywords.forEach(keyword -> ignore(at, keyword));
            return reference(schema.get("$ref"), at);
        }
        if (keywords.equals(Set.of("anyOf"))) {
            return anyOf(schema.get("anyOf"), at + "/anyOf");
        }
        Shape shape = ofTypes(schema, keywords, at);
        if (keywords.remove("enum")) {
            require(schema.get("enum").isArray(), at + "/enum", "the values stand in an array");
            shape = among(schema.get("enum"), shape);
        }
        if (keywords.remove("const")) {
            shape = among(List.of(schema.get("const")), shape);
        }
        keywords.forEach(keyword -> ignore(at, keyword));
        return shape;
    }

    private Shape reference(JsonNode reference, String at) {
        require(reference.isTextual(), at + "/$ref", "a reference is a text");
        String pointer = pointer(reference.textValue());
        JsonNode target = pointer == null ? null : document.at(JsonPointer.compile(pointer));
        if (pointer == null || target == null || target.isMissingNode()) {
            ignore(at, "$ref");
            return Shape.anything();
        }
        if (!definitions.knows(pointer)) {
            definitions.put(pointer, Shape.anything());
            definitions.put(pointer, shape(target, pointer));
        }
        return Shape.of(new Ref(pointer, definitions));
    }

    /** Null if the reference leads out of the document, or is no pointer. */
    private static @Nullable String pointer(String reference) {
        if (!reference.startsWith("#")) {
            return null;
        }
        try {
            String pointer = URI.create(reference).getFragment();
            return pointer == null || pointer.isEmpty() ? "" : pointer.startsWith("/") ? pointer : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Shape anyOf(JsonNode schemas, String at) {
        require(schemas.isArray(), at, "the schemas stand in an array");
        List<Alternative> forms = new ArrayList<>();
        for (int index = 0; index < schemas.size(); index++) {
            switch (shape(schemas.get(index), at + "/" + index)) {
                case Shape.Anything anything -> {
                    return anything;
                }
                case Shape.OneOf(List<Alternative> more) -> forms.addAll(more);
            }
        }
        return new Shape.OneOf(forms);
    }

    private Shape ofTypes(JsonNode schema, Set<String> keywords, String at) {
        boolean restricted = keywords.stream().anyMatch(RESTRICTING::contains);
        keywords.removeAll(RESTRICTING);
        keywords.remove("format");
        if (!restricted) {
            return new Shape.Anything(comment(schema));
        }
        List<Alternative> forms = new ArrayList<>();
        for (String type : types(schema, at + "/type")) {
            switch (type) {
                case "object" -> forms.add(object(schema, at));
                case "array" -> forms.add(new Items(schema.has("items")
                        ? shape(schema.get("items"), at + "/items")
                        : Shape.anything()));
                default -> forms.add(new Scalar(Kind.ofType(type).orElseThrow(() -> new IllegalArgumentException(
                        at + "/type: there is no type \"" + type + "\"")), format(schema, type)));
            }
        }
        return new Shape.OneOf(forms);
    }

    /** Where a schema says nothing else, its comment says why: so it is in those that we write. */
    private static String comment(JsonNode schema) {
        return schema.path("$comment").asText("");
    }

    private static List<String> types(JsonNode schema, String at) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode()) {
            return ALL_TYPES;
        }
        List<String> types = new ArrayList<>();
        for (JsonNode each : type.isArray() ? type : List.of(type)) {
            require(each.isTextual(), at, "a type is a text, or several stand in an array");
            types.add(each.textValue());
        }
        return types;
    }

    private static Optional<String> format(JsonNode schema, String type) {
        return type.equals("string") && schema.path("format").isTextual()
                ? Optional.of(schema.get("format").textValue())
                : Optional.empty();
    }

    private Fields object(JsonNode schema, String at) {
        Shape rest = schema.has("additionalProperties")
                ? shape(schema.get("additionalProperties"), at + "/additionalProperties")
                : new Shape.Anything(schema.has("properties") ? "" : comment(schema));
        JsonNode properties = schema.path("properties");
        require(properties.isMissingNode() || properties.isObject(), at + "/properties", "properties are an object");
        Map<String, Field> fields = new LinkedHashMap<>();
        properties.properties().forEach(property -> fields.put(property.getKey(), Field.optional(
                shape(property.getValue(), at + "/properties/" + escape(property.getKey())))));
        JsonNode required = schema.path("required");
        require(required.isMissingNode() || required.isArray(), at + "/required", "the names stand in an array");
        for (JsonNode name : required) {
            require(name.isTextual(), at + "/required", "the name of a property is a text");
            fields.compute(name.textValue(),
                    (key, field) -> Field.required(field == null ? rest : field.shape()));
        }
        return new Fields(fields, rest);
    }

    /** Those of the values that fit a shape. */
    private static Shape among(Iterable<JsonNode> values, Shape shape) {
        List<Alternative> fitting = new ArrayList<>();
        for (JsonNode value : values) {
            if (Containment.fits(SampleShape.exactly(value), shape)) {
                fitting.add(new Literal(value));
            }
        }
        return new Shape.OneOf(fitting);
    }

    private void ignore(String at, String keyword) {
        notLookedAt.add(at + "/" + escape(keyword));
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void require(boolean holds, String at, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException((at.isEmpty() ? "/" : at) + ": " + otherwise);
        }
    }
}
