package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.change.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where two documents differ, one line for each place: {@code lines[0].price: expected 1250, was 12.50}. Numbers
 * count by their value, and the order of fields does not count.
 */
final class JsonDiff {

    private static final int LONGEST_VALUE = 120;

    private final List<String> lines = new ArrayList<>();

    private JsonDiff() {}

    static List<String> between(JsonNode expected, JsonNode actual) {
        JsonDiff diff = new JsonDiff();
        diff.compare("", expected, actual);
        return diff.lines;
    }

    static boolean same(JsonNode one, JsonNode other) {
        return between(one, other).isEmpty();
    }

    private void compare(String path, @Nullable JsonNode expected, @Nullable JsonNode actual) {
        if (expected != null && actual != null) {
            if (expected.isObject() && actual.isObject()) {
                compareFields(path, expected, actual);
                return;
            }
            if (expected.isArray() && actual.isArray()) {
                compareItems(path, expected, actual);
                return;
            }
            if (isSameScalar(expected, actual)) {
                return;
            }
        }
        lines.add((path.isEmpty() ? "the whole document" : path) + ": expected " + text(expected) + ", was "
                + text(actual));
    }

    private void compareFields(String path, JsonNode expected, JsonNode actual) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            compare(below(path, field.getKey()), field.getValue(), actual.get(field.getKey()));
        }
        for (Map.Entry<String, JsonNode> field : actual.properties()) {
            if (!expected.has(field.getKey())) {
                compare(below(path, field.getKey()), null, field.getValue());
            }
        }
    }

    private void compareItems(String path, JsonNode expected, JsonNode actual) {
        for (int item = 0; item < Math.max(expected.size(), actual.size()); item++) {
            compare(path + "[" + item + "]", expected.get(item), actual.get(item));
        }
    }

    private static boolean isSameScalar(JsonNode expected, JsonNode actual) {
        boolean numbers = expected.isNumber() && actual.isNumber();
        return numbers ? expected.decimalValue().compareTo(actual.decimalValue()) == 0 : expected.equals(actual);
    }

    private static String below(String path, String field) {
        String name = new FieldPath.Name(field).toString();
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "absent" : shortened(value.toString(), LONGEST_VALUE);
    }

    /** A text cut to some characters, with a note where it was longer. */
    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "... (" + text.length() + " characters)";
    }
}
