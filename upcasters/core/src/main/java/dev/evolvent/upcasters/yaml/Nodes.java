package dev.evolvent.upcasters.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads nodes as what they should be; a node of another kind is reported, and nothing is returned. */
record Nodes(Report report) {

    /** One key of a mapping, and its value. */
    record Entry(String key, Node keyNode, Node value) {}

    /**
     * A scalar as it is written, regardless of its YAML type: {@code 1.0} stays {@code 1.0}. Only null is no
     * text.
     *
     * @param what
     *            it is, for the message
     */
    Optional<String> text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            report.problem(node, what + " is a text, and not " + kind(node));
        } else if (isNull(scalar)) {
            report.problem(node, what + (scalar.getValue().isEmpty() ? " is missing" : " is null")
                    + ": where a text is meant, put it in quotes");
        } else {
            return Optional.of(scalar.getValue());
        }
        return Optional.empty();
    }

    List<Node> items(Node node, String what) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        report.problem(node, what + " is a list, and not " + kind(node));
        return List.of();
    }

    /** All entries of a mapping, each key once. */
    List<Entry> entries(Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            report.problem(node, what + " is a mapping, and not " + kind(node));
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            text(tuple.getKeyNode(), "a key of " + what).ifPresent(key -> {
                if (keys.add(key)) {
                    entries.add(new Entry(key, tuple.getKeyNode(), tuple.getValueNode()));
                } else {
                    report.problem(tuple.getKeyNode(), what + " has the key " + key + " twice");
                }
            });
        }
        return entries;
    }

    static boolean isNull(ScalarNode scalar) {
        return scalar.isPlain() && Set.of("", "~", "null").contains(scalar.getValue());
    }

    /** What a node is, for messages. */
    static String kind(Node node) {
        return switch (node) {
            case MappingNode mapping -> "a mapping";
            case SequenceNode sequence -> "a list";
            case ScalarNode scalar -> isNull(scalar) ? "empty" : "a text";
            default -> "this";
        };
    }
}
