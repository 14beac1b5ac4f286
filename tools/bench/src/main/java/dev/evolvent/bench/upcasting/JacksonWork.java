package dev.evolvent.bench.upcasting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Jackson alone: one tree with all changes, and the lower limits, which change nothing. */
final class JacksonWork {

    private JacksonWork() {}

    /** Prices keep their digits, and trees are faster with that than with numbers as double, the default. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    static Work treeToBytes(Scenario scenario) {
        JsonMapper mapper = mapper();
        List<Consumer<ObjectNode>> functions = functions(scenario);
        return each(Orders.stored(scenario.size()),
                (payload, results) -> results.accept(mapper.writeValueAsBytes(changed(mapper, functions, payload))));
    }

    static Work treeToClass(Scenario scenario) {
        JsonMapper mapper = mapper();
        List<Consumer<ObjectNode>> functions = functions(scenario);
        Class<?> type = scenario.currentClass();
        return each(Orders.stored(scenario.size()),
                (payload, results) -> results.accept(mapper.treeToValue(changed(mapper, functions, payload), type)));
    }

    static Work copy(Scenario scenario) {
        JsonFactory factory = new JsonFactory();
        return each(Orders.stored(scenario.size()), (payload, results) -> results.accept(copy(factory, payload)));
    }

    static Work parse(Scenario scenario) {
        JsonFactory factory = new JsonFactory();
        return each(Orders.stored(scenario.size()), (payload, results) -> {
            try (JsonParser parser = factory.createParser(payload)) {
                while (parser.nextToken() != null) {
                    // Tokens are only read.
                }
                results.accept(parser);
            }
        });
    }

    static Work readValue(Scenario scenario) {
        JsonMapper mapper = mapper();
        Class<?> type = scenario.currentClass();
        return each(current(scenario), (payload, results) -> results.accept(mapper.readValue(payload, type)));
    }

    /** The batch in its current form. */
    static List<byte[]> current(Scenario scenario) {
        List<byte[]> payloads = new ArrayList<>();
        treeToBytes(scenario).run(result -> payloads.add((byte[]) result));
        return payloads;
    }

    private static List<Consumer<ObjectNode>> functions(Scenario scenario) {
        List<Consumer<ObjectNode>> functions = new ArrayList<>();
        for (Step step : scenario.chain()) {
            functions.add(step::change);
        }
        return functions;
    }

    private static ObjectNode changed(JsonMapper mapper, List<Consumer<ObjectNode>> functions, byte[] payload)
            throws IOException {
        ObjectNode tree = (ObjectNode) mapper.readTree(payload);
        for (Consumer<ObjectNode> function : functions) {
            function.accept(tree);
        }
        return tree;
    }

    /** Into the recycled buffers that {@code writeValueAsBytes} uses, too. */
    private static byte[] copy(JsonFactory factory, byte[] payload) throws IOException {
        BufferRecycler buffers = factory._getBufferRecycler();
        try (ByteArrayBuilder copied = new ByteArrayBuilder(buffers)) {
            try (JsonParser parser = factory.createParser(payload);
                    JsonGenerator generator = factory.createGenerator(copied)) {
                while (parser.nextToken() != null) {
                    generator.copyCurrentEvent(parser);
                }
            }
            return copied.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
    }

    private interface OnePayload {

        void run(byte[] payload, Consumer<Object> results) throws IOException;
    }

    private static Work each(List<byte[]> batch, OnePayload one) {
        return results -> {
            try {
                for (byte[] payload : batch) {
                    one.run(payload, results);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
