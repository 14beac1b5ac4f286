package dev.evolvent.upcasters.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.evolvent.upcasters.internal.PayloadException.Reason;
import java.io.IOException;
import java.util.List;

/**
 * Changes payloads and binds them to classes, by Jackson 2.
 *
 * <p>
 * Strict on purpose, since a value that is silently wrong is worse than an error: duplicate keys, trailing text, fields
 * that the class does not have and fields that it needs and does not get are all refused, and numbers keep every digit.
 */
public final class JacksonPayloads {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The payload after all the operations, in their order. */
    public byte[] apply(List<Operation> operations, byte[] payload) throws PayloadException {
        try {
            ObjectNode document = object(payload);
            for (Operation operation : operations) {
                apply(operation, document);
            }
            return mapper.writeValueAsBytes(document);
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    private ObjectNode object(byte[] payload) throws IOException, PayloadException {
        JsonNode root = mapper.readTree(payload);
        if (root instanceof ObjectNode object) {
            return object;
        }
        throw new PayloadException(Reason.NOT_JSON,
                root.isMissingNode() ? "the payload is empty" : "the payload is not a JSON object");
    }

    private void apply(Operation operation, ObjectNode document) throws PayloadException {
        switch (operation) {
            case Operation.Rename(String field, String newName) -> rename(document, field, newName);
            case Operation.Add(String field, Object value) -> {
                if (!document.has(field)) {
                    document.set(field, mapper.valueToTree(value));
                }
            }
            case Operation.Remove(String field) -> document.remove(field);
        }
    }

    private static void rename(ObjectNode document, String field, String newName) throws PayloadException {
        JsonNode value = document.remove(field);
        if (value == null) {
            return;
        }
        if (document.has(newName)) {
            throw new PayloadException(Reason.FIELD_IN_THE_WAY, "cannot rename field \"" + field + "\" to \"" + newName
                    + "\", since the payload has a field of that name already");
        }
        document.set(newName, value);
    }

    /** The payload as an instance of a class. */
    public Object bind(byte[] payload, Class<?> type) throws PayloadException {
        try {
            Object bound = mapper.readValue(payload, type);
            if (bound == null) {
                throw new PayloadException(Reason.CLASS_DOES_NOT_FIT, "the payload is null");
            }
            return bound;
        } catch (DatabindException e) {
            throw new PayloadException(Reason.CLASS_DOES_NOT_FIT,
                    type.getSimpleName() + " cannot be read from the payload: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    private static PayloadException notJson(IOException e) {
        String detail = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return new PayloadException(Reason.NOT_JSON, "the payload is not valid JSON: " + detail, e);
    }
}
