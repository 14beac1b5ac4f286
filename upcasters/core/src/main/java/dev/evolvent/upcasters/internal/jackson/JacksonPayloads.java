package dev.evolvent.upcasters.internal.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Payloads as trees and as instances of classes, by Jackson 2.
 *
 * <p>
 * Strict on purpose, since a value that is silently wrong is worse than an error: duplicate keys, trailing text, fields
 * that the class does not have and fields that it needs and does not get are all refused, and numbers keep every digit.
 */
public final class JacksonPayloads {

    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(1_000)
                    .maxStringLength(Integer.MAX_VALUE).maxNameLength(Integer.MAX_VALUE).build())
            .build())
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JacksonPayloads() {}

    /** The mapper that payloads are bound with, to find out what it makes of a class. */
    public static ObjectMapper strict() {
        return STRICT;
    }

    /** A payload as a tree. */
    public static JsonNode tree(byte[] payload) throws PayloadException {
        try {
            JsonNode tree = STRICT.readTree(payload);
            if (tree.isMissingNode()) {
                throw new PayloadException(Reason.NOT_JSON, "the payload is empty");
            }
            return tree;
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** A tree as a payload. */
    public static byte[] write(JsonNode tree) throws PayloadException {
        try {
            return STRICT.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new PayloadException(Reason.UNEXPECTED_KIND, null, "the value cannot be written as JSON: "
                    + message(e), e);
        }
    }

    /** Any JSON text, in the notation that we write. */
    public static byte[] canonical(String json) throws PayloadException {
        return write(tree(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether two JSON texts mean the same; numbers count by their value, and the order of fields does not. */
    public static boolean sameValue(byte[] one, byte[] other) throws PayloadException {
        return sameValue(tree(one), tree(other));
    }

    private static boolean sameValue(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.getNodeType() != other.getNodeType() || one.size() != other.size()) {
            return false;
        }
        if (one.isObject()) {
            for (Map.Entry<String, JsonNode> field : one.properties()) {
                if (!other.has(field.getKey()) || !sameValue(field.getValue(), other.get(field.getKey()))) {
                    return false;
                }
            }
            return true;
        }
        if (one.isArray()) {
            for (int item = 0; item < one.size(); item++) {
                if (!sameValue(one.get(item), other.get(item))) {
                    return false;
                }
            }
            return true;
        }
        return one.equals(other);
    }

    private static PayloadException notJson(IOException e) {
        return new PayloadException(Reason.NOT_JSON, null, "the payload is not valid JSON: " + message(e), e);
    }

    private static String message(IOException e) {
        return String.valueOf(e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage());
    }
}
