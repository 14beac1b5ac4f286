package dev.evolvent.migrations.file;

import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of an operation in YAML. Everything that is missing or not understood is noted, so that it can be reported at once. */
final class OperationKeys {

    private final String place;
    private final String name;
    private final Map<?, ?> keys;
    private final List<String> problems;
    private final Set<String> asked = new HashSet<>();

    /**
     * Begins to read.
     *
     * @param place
     *            where it is written, to be put in front of problems
     * @param name
     *            what has these keys
     */
    OperationKeys(String place, String name, Map<?, ?> keys, List<String> problems) {
        this.place = place;
        this.name = name;
        this.keys = keys;
        this.problems = problems;
    }

    /** A key that the operation did not read is a problem, too. */
    void refuseOthers() {
        keys.keySet().stream().map(String::valueOf).filter(key -> !asked.contains(key)).forEach(key -> problems
                .add(place + ": " + name + " has no " + key + ". There are: "
                        + String.join(", ", asked.stream().sorted().toList())
                        + "."));
    }

    /** The events' table, and how it holds them. */
    StoreLayout layout() {
        StoreLayout layout = StoreLayout.documentStore();
        String name = optional("layout").orElse(layout.name());
        if (StoreLayout.presets().contains(name)) {
            layout = StoreLayout.preset(name);
        } else {
            problems.add(place + ": there is no layout " + name + ". There are: "
                    + String.join(", ", StoreLayout.presets()) + ".");
        }
        asked.add("table");
        return keys.containsKey("table") ? layout.toBuilder().table(table()).build() : layout;
    }

    Table table() {
        Object node = value("table");
        if (node instanceof Map<?, ?> map && map.get("schema") instanceof String schema
                && map.get("name") instanceof String name) {
            return new Table(schema, name);
        }
        if (node instanceof String text) {
            return Table.of(text);
        }
        problems.add(place + ": table is public.events, for example, or {schema: public, name: events}.");
        return new Table("", "");
    }

    String text(String key) {
        if (!keys.containsKey(key)) {
            problems.add(place + ": " + key + " is missing.");
        }
        return optional(key).orElse("");
    }

    Optional<String> optional(String key) {
        Object node = value(key);
        if (node != null && !(node instanceof String)) {
            problems.add(place + ": " + key + " is a text.");
            return Optional.empty();
        }
        return Optional.ofNullable((String) node);
    }

    /** Texts of which there is at least one. */
    List<String> texts(String key) {
        List<String> texts = optionalTexts(key);
        if (texts.isEmpty()) {
            problems.add(place + ": " + key + " is missing: it is a list, such as [one, another].");
        }
        return texts;
    }

    List<String> optionalTexts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : items(key)) {
            if (item instanceof String text) {
                texts.add(text);
            } else {
                problems.add(place + ": " + key + " is a list of texts.");
            }
        }
        return texts;
    }

    /** A list, of which a single text may be the only one. */
    List<?> items(String key) {
        Object node = value(key);
        return node == null ? List.of() : node instanceof List<?> list ? list : List.of(node);
    }

    boolean flag(String key) {
        String text = optional(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            problems.add(place + ": " + key + " is true or false.");
        }
        return text.equals("true");
    }

    boolean has(String key) {
        return value(key) != null;
    }

    boolean hasKeys(String key) {
        return value(key) instanceof Map;
    }

    /** What stands under a key, to be read by keys of its own. */
    OperationKeys under(String key) {
        if (value(key) instanceof Map<?, ?> map) {
            return new OperationKeys(place + ", " + key, key, map, problems);
        }
        problems.add(place + ": " + key + " is missing, or it is not made of keys.");
        return new OperationKeys(place + ", " + key, key, Map.of(), problems);
    }

    void problem(String what) {
        problems.add(place + ": " + what);
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return keys.get(key);
    }
}
