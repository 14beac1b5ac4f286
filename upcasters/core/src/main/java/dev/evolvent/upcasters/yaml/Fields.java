package dev.evolvent.upcasters.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A mapping whose keys are known beforehand. Keys that are unknown or missing and values of another kind are reported; what
 * is returned is then empty, and the mapping is not whole.
 */
final class Fields {

    private final Report report;
    private final Nodes nodes;
    private final Node node;
    private final String what;
    private final int problemsBefore;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> misspelt = new HashSet<>();

    /**
     * Reads the keys.
     *
     * @param what
     *            the name of the mapping, for the messages
     */
    Fields(Report report, Node node, String what, String... known) {
        this.report = report;
        this.node = node;
        this.what = what;
        nodes = new Nodes(report);
        problemsBefore = report.problems();
        List<String> keys = List.of(known);
        for (Nodes.Entry entry : nodes.entries(node, what)) {
            if (keys.contains(entry.key())) {
                values.put(entry.key(), entry.value());
            } else {
                Optional<String> meant = Suggestion.of(entry.key(), keys);
                meant.ifPresent(misspelt::add);
                report.problem(entry.keyNode(), what + " has no key " + entry.key() + ": "
                        + meant.map(key -> "did you mean " + key + "?")
                                .orElse("there " + (keys.size() == 1 ? "is " : "are ") + String.join(", ", keys)));
            }
        }
    }

    /** Whether nothing was wrong so far, here or in what was read in between. */
    boolean isWhole() {
        return report.problems() == problemsBefore;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A required value. */
    Optional<Node> required(String key) {
        // A key that was misspelt is a problem already, and so is something else in the place of the mapping.
        if (!has(key) && !misspelt.contains(key) && node instanceof MappingNode) {
            problem("has no " + key);
        }
        return node(key);
    }

    String text(String key) {
        return required(key).map(value -> text(key, value)).orElse("");
    }

    /** A list of texts; a text alone counts as a list of one. */
    List<String> texts(String key) {
        return required(key)
                .map(value -> value instanceof ScalarNode ? List.of(value) : nodes.items(value, name(key)))
                .orElse(List.of()).stream().map(item -> text(key, item)).toList();
    }

    /** Texts by texts, in their order. */
    Map<String, String> textsByText(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        required(key).map(value -> nodes.entries(value, name(key))).orElse(List.of())
                .forEach(entry -> texts.put(entry.key(), text(key, entry.value())));
        return texts;
    }

    /** A problem of the mapping as a whole. */
    void problem(String message) {
        report.problem(node, what + " " + message);
    }

    private String text(String key, Node value) {
        return nodes.text(value, name(key)).orElse("");
    }

    private String name(String key) {
        return key + " of " + what;
    }
}
