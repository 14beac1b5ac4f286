package dev.evolvent.upcasters.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Json;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads values that become JSON. What is in quotes is a text; without, it is what JSON would take it for, with all digits
 * of a number. What readers of YAML disagree about ({@code no}, {@code ~}, {@code 010}) is refused instead of guessed.
 */
final class JsonValues {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "~|(?i:null|true|false|yes|no|on|off|y|n|[+-]?\\.inf|\\.nan|[+-]?0[xob][0-9a-f_]+)"
                    + "|[+-]?\\.?\\d[\\d_]*(\\.[\\d_]*)?([eE][+-]?\\d+)?");

    private final Report report;
    private final Nodes nodes;

    JsonValues(Report report) {
        this.report = report;
        nodes = new Nodes(report);
    }

    Optional<JsonNode> json(Node node) {
        return switch (node) {
            case ScalarNode scalar when scalar.isPlain() -> plain(scalar);
            case ScalarNode scalar -> Optional.of(JsonNodeFactory.instance.textNode(scalar.getValue()));
            case SequenceNode sequence -> {
                List<Optional<JsonNode>> items = sequence.getValue().stream().map(this::json).toList();
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                items.forEach(item -> item.ifPresent(array::add));
                yield Optional.<JsonNode>of(array).filter(all -> items.stream().allMatch(Optional::isPresent));
            }
            case MappingNode mapping -> {
                int before = report.problems();
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                nodes.entries(mapping, "an object").forEach(
                        entry -> json(entry.value()).ifPresent(value -> object.set(entry.key(), value)));
                yield Optional.<JsonNode>of(object).filter(all -> report.problems() == before);
            }
            default -> Optional.empty();
        };
    }

    private Optional<JsonNode> plain(ScalarNode scalar) {
        String text = scalar.getValue();
        return switch (text) {
            case "null" -> Optional.of(JsonNodeFactory.instance.nullNode());
            case "true", "false" -> Optional.of(JsonNodeFactory.instance.booleanNode(text.equals("true")));
            case "" -> {
                report.problem(scalar, "a value is missing here: write null, or \"\" for the empty text");
                yield Optional.empty();
            }
            default -> NUMBER.matcher(text).matches() ? number(scalar) : unquotedText(scalar);
        };
    }

    private Optional<JsonNode> number(ScalarNode scalar) {
        try {
            return Optional.of(Json.of(scalar.getValue()).tree());
        } catch (IllegalArgumentException e) {
            report.problem(scalar, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<JsonNode> unquotedText(ScalarNode scalar) {
        if (!AMBIGUOUS.matcher(scalar.getValue()).matches()) {
            return Optional.of(JsonNodeFactory.instance.textNode(scalar.getValue()));
        }
        report.problem(scalar, scalar.getValue() + " means different things to different readers of YAML: put it in "
                + "quotes if it is a text; otherwise write null, true, false or a number as JSON has them");
        return Optional.empty();
    }
}
