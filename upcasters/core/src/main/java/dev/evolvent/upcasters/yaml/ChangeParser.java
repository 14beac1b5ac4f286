package dev.evolvent.upcasters.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads changes: the words of {@link JsonChanges}, and behind each what it is called with there. */
final class ChangeParser {

    private static final List<String> WORDS = List.of("rename", "add", "remove", "move", "copy", "nest", "hoist",
            "wrap", "head", "convert", "mapValues", "split", "join", "replace", "transform", "each", "within",
            "metadata");
    /** What a change that is not understood does. */
    static final Consumer<JsonChanges> NOTHING = json -> {};

    private final Report report;
    private final Nodes nodes;
    private final JsonValues values;
    private final FunctionParser functions;

    ChangeParser(Report report, Code code) {
        this.report = report;
        nodes = new Nodes(report);
        values = new JsonValues(report);
        functions = new FunctionParser(report, code);
    }

    /** The changes of a mapping that may have some. */
    Consumer<JsonChanges> changesIn(Fields in) {
        return in.node("changes").map(this::changes).orElse(NOTHING);
    }

    /** Each change stands in a line of its own, and so do the problems that it has. */
    private Consumer<JsonChanges> changes(Node list) {
        return nodes.items(list, "changes").stream().map(item -> {
            Consumer<JsonChanges> change = change(item);
            return (Consumer<JsonChanges>) json -> {
                report.at(item);
                change.accept(json);
            };
        }).reduce(NOTHING, Consumer::andThen);
    }

    private Consumer<JsonChanges> change(Node item) {
        List<Nodes.Entry> entries = nodes.entries(item, "a change");
        if (entries.size() > 1) {
            report.problem(item, "a change has one key, its word, and not "
                    + String.join(", ", entries.stream().map(Nodes.Entry::key).toList())
                    + "; what belongs to the word stands further to the right than the word");
            return NOTHING;
        }
        return entries.isEmpty() ? NOTHING : change(entries.getFirst());
    }

    private Consumer<JsonChanges> change(Nodes.Entry entry) {
        String word = entry.key();
        Node of = entry.value();
        return switch (word) {
            case "rename" -> texts(word, of, "field", "to", JsonChanges::rename);
            case "add" -> add(of);
            case "remove" -> remove(of);
            case "move" -> texts(word, of, "from", "to", JsonChanges::move);
            case "copy" -> texts(word, of, "from", "to", JsonChanges::copy);
            case "nest" -> nest(of);
            case "hoist" -> hoist(of);
            case "wrap" -> text(word, of, JsonChanges::wrap);
            case "head" -> text(word, of, JsonChanges::head);
            case "convert" -> convert(of);
            case "mapValues" -> mapValues(of);
            case "split" -> split(of);
            case "join" -> join(of);
            case "replace" -> functions.replace(of);
            case "transform" -> functions.transform(of);
            case "each" -> below(word, of, "array", JsonChanges::each);
            case "within" -> below(word, of, "object", JsonChanges::within);
            case "metadata" -> {
                Consumer<JsonChanges> inner = changes(of);
                yield json -> json.metadata(inner);
            }
            default -> {
                report.problem(entry.keyNode(), "there is no change " + word + ": "
                        + Suggestion.of(word, WORDS).map(meant -> "did you mean " + meant + "?")
                                .orElseGet(() -> "there are " + String.join(", ", WORDS)));
                yield NOTHING;
            }
        };
    }

    private Consumer<JsonChanges> text(String word, Node node, BiConsumer<JsonChanges, String> call) {
        return nodes.text(node, "the value of " + word)
                .map(text -> (Consumer<JsonChanges>) json -> call.accept(json, text))
                .orElse(NOTHING);
    }

    /** A call with two texts. */
    private interface OfTexts {

        JsonChanges call(JsonChanges json, String one, String other);
    }

    private Consumer<JsonChanges> texts(String word, Node node, String first, String second, OfTexts changes) {
        Fields in = new Fields(report, node, word, first, second);
        String one = in.text(first);
        String other = in.text(second);
        return whole(in, json -> changes.call(json, one, other));
    }

    /** A call with changes of something further down. */
    private interface OfChanges {

        JsonChanges call(JsonChanges json, String path, Consumer<JsonChanges> inner);
    }

    private Consumer<JsonChanges> below(String word, Node node, String key, OfChanges changes) {
        Fields in = new Fields(report, node, word, key, "changes");
        String path = in.text(key);
        Optional<Node> list = in.required("changes");
        boolean whole = in.isWhole();
        Consumer<JsonChanges> inner = list.map(this::changes).orElse(NOTHING);
        return whole ? json -> changes.call(json, path, inner) : NOTHING;
    }

    private Consumer<JsonChanges> add(Node node) {
        Fields in = new Fields(report, node, "add", "field", "value");
        String field = in.text("field");
        Optional<JsonNode> value = in.required("value").flatMap(values::json);
        return whole(in, json -> value.ifPresent(given -> json.add(field, given)));
    }

    private Consumer<JsonChanges> remove(Node node) {
        if (node instanceof ScalarNode) {
            return text("remove", node, JsonChanges::remove);
        }
        Fields in = new Fields(report, node, "remove", "field", "default");
        String field = in.text("field");
        Optional<JsonNode> restored = in.node("default").flatMap(values::json);
        return whole(in, json -> restored.ifPresentOrElse(value -> json.removeWithDefault(field, value),
                () -> json.remove(field)));
    }

    private Consumer<JsonChanges> nest(Node node) {
        Fields in = new Fields(report, node, "nest", "into", "fields");
        String into = in.text("into");
        String[] fields = in.texts("fields").toArray(String[]::new);
        return whole(in, json -> json.nest(into, fields));
    }

    private Consumer<JsonChanges> hoist(Node node) {
        Fields in = new Fields(report, node, "hoist", "from", "fields");
        String from = in.text("from");
        String[] fields = in.has("fields") ? in.texts("fields").toArray(String[]::new) : new String[0];
        return whole(in, json -> json.hoist(from, fields));
    }

    private Consumer<JsonChanges> convert(Node node) {
        Fields in = new Fields(report, node, "convert", "value", "as");
        String value = in.text("value");
        String as = in.text("as");
        if (!in.isWhole()) {
            return NOTHING;
        }
        Optional<Conversion> conversion = Conversions.of(as, problem -> report.problem(node, problem));
        return json -> conversion.ifPresent(given -> json.convert(value, given));
    }

    private Consumer<JsonChanges> mapValues(Node node) {
        Fields in = new Fields(report, node, "mapValues", "value", "values", "unknown");
        String value = in.text("value");
        Map<String, String> map = in.textsByText("values");
        Unknown unknown = in.node("unknown").map(this::unknown).orElse(new Unknown.Fail());
        return whole(in, json -> json.mapValues(value, map, unknown));
    }

    private Unknown unknown(Node node) {
        if (node instanceof ScalarNode scalar) {
            switch (scalar.getValue()) {
                case "fail" -> {
                    return new Unknown.Fail();
                }
                case "keep" -> {
                    return new Unknown.Keep();
                }
                default -> report.problem(node, "unknown of mapValues is fail, keep or {becomes: TEXT}, and not "
                        + scalar.getValue());
            }
            return new Unknown.Fail();
        }
        return new Unknown.Becomes(new Fields(report, node, "unknown of mapValues", "becomes").text("becomes"));
    }

    private Consumer<JsonChanges> split(Node node) {
        Fields in = new Fields(report, node, "split", "field", "separator", "into");
        String field = in.text("field");
        String separator = in.text("separator");
        String[] into = in.texts("into").toArray(String[]::new);
        return whole(in, json -> json.split(field, separator, into));
    }

    private Consumer<JsonChanges> join(Node node) {
        Fields in = new Fields(report, node, "join", "into", "separator", "fields");
        String into = in.text("into");
        String separator = in.text("separator");
        String[] fields = in.texts("fields").toArray(String[]::new);
        return whole(in, json -> json.join(into, separator, fields));
    }

    static Consumer<JsonChanges> whole(Fields in, Consumer<JsonChanges> change) {
        return in.isWhole() ? change : NOTHING;
    }
}
