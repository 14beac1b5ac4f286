package dev.evolvent.upcasters.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads changes: the words of {@link JsonChanges}, each with its arguments. */
final class ChangeParser {

    /** What a change that is not understood does. */
    static final Consumer<JsonChanges> NOTHING = json -> {};

    private final Report report;
    private final Nodes nodes;
    private final JsonValues values;

    /** How the arguments of each word are read. */
    private final Map<String, Parser> words = new LinkedHashMap<>();

    /** Reads the arguments of a word. */
    private interface Parser {

        Consumer<JsonChanges> parse(String word, Node of);
    }

    ChangeParser(Report report, ClassFinder finder) {
        this.report = report;
        nodes = new Nodes(report);
        values = new JsonValues(report);
        FunctionParser functions = new FunctionParser(report, finder);
        words.put("rename", (word, of) -> texts(word, of, "field", "to", JsonChanges::rename));
        words.put("add", this::add);
        words.put("remove", this::remove);
        words.put("move", (word, of) -> texts(word, of, "from", "to", JsonChanges::move));
        words.put("copy", (word, of) -> texts(word, of, "from", "to", JsonChanges::copy));
        words.put("nest", this::nest);
        words.put("hoist", this::hoist);
        words.put("wrap", (word, of) -> text(word, of, JsonChanges::wrap));
        words.put("head", (word, of) -> text(word, of, JsonChanges::head));
        words.put("convert", this::convert);
        words.put("mapValues", this::mapValues);
        words.put("split", this::split);
        words.put("join", this::join);
        words.put("replace", functions::replace);
        words.put("transform", functions::transform);
        words.put("each", (word, of) -> below(word, of, "array", JsonChanges::each));
        words.put("within", (word, of) -> below(word, of, "object", JsonChanges::within));
        words.put("metadata", (word, of) -> {
            Consumer<JsonChanges> inner = changes(of);
            return json -> json.metadata(inner);
        });
    }

    /** The changes of a mapping that may have some. */
    Consumer<JsonChanges> changesIn(Fields in) {
        return in.node("changes").map(this::changes).orElse(NOTHING);
    }

    /** Each change is on a line of its own, and so are its problems. */
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
        Parser parser = words.get(word);
        if (parser == null) {
            report.problem(entry.keyNode(), "there is no change " + word + ": "
                    + Suggestion.of(word, words.keySet()).map(meant -> "did you mean " + meant + "?")
                            .orElseGet(() -> "there are " + String.join(", ", words.keySet())));
            return NOTHING;
        }
        return parser.parse(word, entry.value());
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

    private Consumer<JsonChanges> add(String word, Node node) {
        Fields in = new Fields(report, node, word, "field", "value");
        String field = in.text("field");
        Optional<JsonNode> value = in.required("value").flatMap(values::json);
        return whole(in, json -> value.ifPresent(given -> json.add(field, given)));
    }

    private Consumer<JsonChanges> remove(String word, Node node) {
        if (node instanceof ScalarNode) {
            return text(word, node, JsonChanges::remove);
        }
        Fields in = new Fields(report, node, word, "field", "default");
        String field = in.text("field");
        Optional<JsonNode> restored = in.node("default").flatMap(values::json);
        return whole(in, json -> restored.ifPresentOrElse(value -> json.removeWithDefault(field, value),
                () -> json.remove(field)));
    }

    private Consumer<JsonChanges> nest(String word, Node node) {
        Fields in = new Fields(report, node, word, "into", "fields");
        String into = in.text("into");
        String[] fields = in.texts("fields").toArray(String[]::new);
        return whole(in, json -> json.nest(into, fields));
    }

    private Consumer<JsonChanges> hoist(String word, Node node) {
        Fields in = new Fields(report, node, word, "from", "fields");
        String from = in.text("from");
        String[] fields = in.has("fields") ? in.texts("fields").toArray(String[]::new) : new String[0];
        return whole(in, json -> json.hoist(from, fields));
    }

    private Consumer<JsonChanges> convert(String word, Node node) {
        Fields in = new Fields(report, node, word, "value", "as");
        String value = in.text("value");
        String as = in.text("as");
        if (!in.isWhole()) {
            return NOTHING;
        }
        Optional<Conversion> conversion = Conversions.of(as, problem -> report.problem(node, problem));
        return json -> conversion.ifPresent(given -> json.convert(value, given));
    }

    private Consumer<JsonChanges> mapValues(String word, Node node) {
        Fields in = new Fields(report, node, word, "value", "values", "unknown");
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

    private Consumer<JsonChanges> split(String word, Node node) {
        Fields in = new Fields(report, node, word, "field", "separator", "into");
        String field = in.text("field");
        String separator = in.text("separator");
        String[] into = in.texts("into").toArray(String[]::new);
        return whole(in, json -> json.split(field, separator, into));
    }

    private Consumer<JsonChanges> join(String word, Node node) {
        Fields in = new Fields(report, node, word, "into", "separator", "fields");
        String into = in.text("into");
        String separator = in.text("separator");
        String[] fields = in.texts("fields").toArray(String[]::new);
        return whole(in, json -> json.join(into, separator, fields));
    }

    static Consumer<JsonChanges> whole(Fields in, Consumer<JsonChanges> change) {
        return in.isWhole() ? change : NOTHING;
    }
}
