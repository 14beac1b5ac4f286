package dev.evolvent.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/** A JSON object whose fields have an order. A field whose value is absent is left out. Not thread-safe. */
public final class JsonObject {

    private static final ObjectWriter LINE = JsonMapper.builder().build().writer();
    private static final ObjectWriter INDENTED = LINE.with(SerializationFeature.INDENT_OUTPUT);

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** The fields of an object that was read or drawn elsewhere. */
    static JsonObject of(JsonNode object) {
        JsonObject json = new JsonObject();
        object.properties().forEach(field -> json.fields.put(field.getKey(), field.getValue()));
        return json;
    }

    public JsonObject put(String name, String value) {
        return add(name, value);
    }

    public JsonObject put(String name, long value) {
        return add(name, value);
    }

    public JsonObject put(String name, double value) {
        return add(name, value);
    }

    public JsonObject put(String name, boolean value) {
        return add(name, value);
    }

    public JsonObject put(String name, Instant value) {
        return add(name, value);
    }

    /** A word for each constant: in lower case, with hyphens. */
    public JsonObject put(String name, Enum<?> value) {
        return add(name, Words.word(value));
    }

    public JsonObject put(String name, JsonNode value) {
        return add(name, value);
    }

    public JsonObject put(String name, JsonObject value) {
        return add(name, value);
    }

    public JsonObject put(String name, Map<String, Long> values) {
        return add(name, values);
    }

    public JsonObject put(String name, List<?> values) {
        return add(name, values);
    }

    /** A list of objects, or of whatever the elements are shown as. */
    public <T> JsonObject put(String name, List<T> values, Function<? super T, ?> form) {
        return put(name, values.stream().map(form).toList());
    }

    public JsonObject put(String name, Optional<?> value) {
        value.ifPresent(present -> add(name, present));
        return this;
    }

    public JsonObject put(String name, OptionalLong value) {
        value.ifPresent(present -> add(name, present));
        return this;
    }

    public JsonObject put(String name, OptionalInt value) {
        value.ifPresent(present -> add(name, present));
        return this;
    }

    /** All fields of another object; what it has, too, is replaced where it stands. */
    public JsonObject putAll(JsonObject other) {
        fields.putAll(other.fields);
        return this;
    }

    private JsonObject add(String name, Object value) {
        fields.put(name, plain(value));
        return this;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case JsonObject object -> object.fields;
            case List<?> list -> list.stream().map(JsonObject::plain).toList();
            case Number number -> number;
            case Boolean bool -> bool;
            case JsonNode node -> node;
            case Map<?, ?> map -> map;
            default -> value.toString();
        };
    }

    /** In one line, for NDJSON. */
    public String line() {
        return written(LINE, fields);
    }

    /** Indented. */
    @Override
    public String toString() {
        return written(INDENTED, fields);
    }

    static String indented(JsonNode document) {
        return written(INDENTED, document);
    }

    private static String written(ObjectWriter writer, Object document) {
        try {
            return writer.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report cannot be written as JSON", e);
        }
    }
}
