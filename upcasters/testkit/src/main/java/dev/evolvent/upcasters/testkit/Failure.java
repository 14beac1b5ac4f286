package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.event.Json;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** The message of a failed test. */
final class Failure {

    private static final int MOST_LINES = 30;

    private Failure() {}

    static AssertionFailedError of(String message) {
        return new AssertionFailedError(message);
    }

    static AssertionFailedError of(String message, Throwable cause) {
        return new AssertionFailedError(message, cause);
    }

    /** Both documents go along, for tools that show them side by side. */
    static AssertionFailedError different(String what, JsonNode expected, JsonNode actual) {
        return new AssertionFailedError(what + ":" + lines(JsonDiff.between(expected, actual)),
                expected.toPrettyString(), actual.toPrettyString());
    }

    static String lines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream().limit(MOST_LINES).forEach(line -> text.append("\n  ").append(line));
        return lines.size() <= MOST_LINES
                ? text.toString()
                : text + "\n  and " + (lines.size() - MOST_LINES) + " more";
    }

    /** A document of a file. */
    static JsonNode tree(Json json, String path) {
        try {
            return json.tree();
        } catch (IllegalArgumentException e) {
            throw of(path + ": " + e.getMessage(), e);
        }
    }
}
