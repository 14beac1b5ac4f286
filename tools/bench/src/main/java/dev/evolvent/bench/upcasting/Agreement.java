package dev.evolvent.bench.upcasting;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that contenders give the same result before they are measured. Results are compared as trees, by value: the
 * order of fields does not count, nor does 9.5 or 9.50.
 */
final class Agreement {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Agreement() {}

    /** The first event for which a row's result differs from that of plain functions on a tree. */
    static Optional<String> disagreement(Row row, Work work) {
        List<JsonNode> expected = expected(row).stream().map(Agreement::tree).toList();
        List<Object> results = new ArrayList<>();
        work.run(results::add);
        if (results.size() != expected.size()) {
            return Optional.of(row + ": " + results.size() + " results for " + expected.size() + " events");
        }
        for (int i = 0; i < results.size(); i++) {
            Optional<String> problem = problem(row, results.get(i), expected.get(i));
            if (problem.isPresent()) {
                return Optional.of(row + ": event " + i + " " + problem.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problem(Row row, Object result, JsonNode expected) {
        if (result instanceof JsonParser parser) {
            return parser.isClosed() ? Optional.empty() : Optional.of("was not read to its end");
        }
        if (row.contender().task() == Contender.Task.TO_CLASS && !row.scenario().currentClass().isInstance(result)) {
            return Optional.of("has become a " + result.getClass().getName());
        }
        JsonNode tree = tree(result);
        return tree.equals(Agreement::byValue, expected)
                ? Optional.empty()
                : Optional.of("should be " + expected + ", but is " + tree);
    }

    /** All disagreements, each with one example. */
    static List<String> disagreements(List<Row> rows) {
        return rows.stream().flatMap(row -> disagreement(row, row.work()).stream()).toList();
    }

    private static List<byte[]> expected(Row row) {
        return switch (row.contender().task()) {
            case PARSE, COPY -> Orders.stored(row.scenario().size());
            case TO_BYTES, TO_CLASS, NO_STEP -> JacksonWork.current(row.scenario());
        };
    }

    private static JsonNode tree(Object result) {
        try {
            return switch (result) {
                case byte[] payload -> MAPPER.readTree(payload);
                case List<?> upcast when upcast.size() == 1 && upcast.getFirst() instanceof UpcastEvent event ->
                    MAPPER.readTree(event.payload().bytes());
                default -> MAPPER.readTree(MAPPER.writeValueAsBytes(result));
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result is not JSON: " + result, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int byValue(JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return 0;
        }
        if (one.isNumber() && other.isNumber()) {
            BigDecimal left = one.decimalValue();
            return left.compareTo(other.decimalValue());
        }
        return 1;
    }
}
