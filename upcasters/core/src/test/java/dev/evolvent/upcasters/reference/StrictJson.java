package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/**
 * Jackson as strict as it can be, with limits that nothing here runs into. Numbers keep their notation.
 *
 * <p>
 * Bytes are decoded by Java before Jackson sees them: Jackson alone would take overlong UTF-8 and surrogates in UTF-8, and
 * would guess at UTF-16.
 */
final class StrictJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
            // A lone surrogate has no UTF-8; as an escape it goes through.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .addModule(new SimpleModule().addDeserializer(JsonNode.class, new WrittenNumbers()))
            .build();

    private StrictJson() {}

    static JsonFactory factory() {
        return FACTORY;
    }

    /** An object mapper whose trees keep the notation of numbers. */
    static JsonMapper mapper() {
        return MAPPER;
    }

    /** The document, if it is one value in UTF-8 with nothing after it and no key twice. */
    static JsonNode read(byte[] utf8) throws IOException {
        return read(decode(utf8));
    }

    static JsonNode read(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new IOException("There is nothing");
            }
            JsonNode document = tree(parser);
            if (parser.nextToken() != null) {
                throw new IOException("There is something after the document");
            }
            return document;
        }
    }

    /** The same for texts that are known to be fine. */
    static JsonNode parse(String text) {
        try {
            return read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode parseObject(String text) {
        return (ObjectNode) parse(text);
    }

    /** How deep the nesting goes. Makes no tree, for which a million levels would be too many. */
    static int depth(byte[] utf8) throws IOException {
        int deepest = 0;
        int depth = 0;
        try (JsonParser parser = FACTORY.createParser(decode(utf8))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                }
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }

    static String write(JsonNode document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same value: numbers count by what they are worth. */
    static boolean same(JsonNode one, JsonNode other, boolean inOrder) {
        if (one.getNodeType() != other.getNodeType() || one.size() != other.size()) {
            return false;
        }
        return switch (one) {
            case ObjectNode object -> {
                Iterator<Map.Entry<String, JsonNode>> others = other.properties().iterator();
                yield object.properties().stream().allMatch(field -> {
                    Map.Entry<String, JsonNode> next = others.next();
                    JsonNode value = inOrder && !next.getKey().equals(field.getKey())
                            ? null
                            : other.get(field.getKey());
                    return value != null && same(field.getValue(), value, inOrder);
                });
            }
            case ArrayNode array -> {
                Iterator<JsonNode> others = other.iterator();
                yield array.valueStream().allMatch(item -> same(item, others.next(), inOrder));
            }
            default -> one.isNumber() ? sameNumber(one.asText(), other.asText()) : one.equals(other);
        };
    }

    private static boolean sameNumber(String one, String other) {
        if (!WrittenNumber.isWithinLimits(one) || !WrittenNumber.isWithinLimits(other)) {
            return one.equals(other);
        }
        return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private static String decode(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = nodes.objectNode();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.set(name, tree(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree(parser));
                }
                yield array;
            }
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new WrittenNumber(parser.getText());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw new IOException("Unexpected: " + parser.currentToken());
        };
    }

    private static final class WrittenNumbers extends StdDeserializer<JsonNode> {

        private static final long serialVersionUID = 1L;

        WrittenNumbers() {
            super(JsonNode.class);
        }

        @Override
        public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return tree(parser);
        }
    }
}
