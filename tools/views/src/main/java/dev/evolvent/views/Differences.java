package dev.evolvent.views;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The differences between two JSON documents: a line for each field that only one has, and two for each changed one.
 */
final class Differences {

    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /**
     * @param prefix
     *            what each line has after its sign
     */
    static List<String> between(Optional<JsonNode> before, Optional<JsonNode> after, String prefix) {
        Differences differences = new Differences();
        if (before.isPresent() && after.isPresent()) {
            differences.compare(before.get(), after.get(), prefix, "");
        }
        return differences.lines;
    }

    private void compare(JsonNode before, JsonNode after, String prefix, String path) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(before.path(name), after.path(name), prefix, path.isEmpty() ? name : path + "." + name);
            }
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(before.path(i), after.path(i), prefix, path + "[" + i + "]");
            }
        } else {
            if (!before.isMissingNode()) {
                lines.add("- " + prefix + path + (path.isEmpty() ? "" : ": ") + before);
            }
            if (!after.isMissingNode()) {
                lines.add("+ " + prefix + path + (path.isEmpty() ? "" : ": ") + after);
            }
        }
    }
}
