package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.PayloadFunction;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.RecallFunction;
import dev.evolvent.upcasters.change.ValueFunction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the changes that need a function: {@code com.acme.Orders::splitAddress}. */
final class FunctionParser {

    private final Report report;
    private final ClassFinder finder;

    FunctionParser(Report report, ClassFinder finder) {
        this.report = report;
        this.finder = finder;
    }

    Consumer<JsonChanges> replace(String word, Node node) {
        Fields in = new Fields(report, node, word, "value", "function", "back");
        String value = in.text("value");
        String function = in.text("function");
        Optional<String> back = in.has("back") ? Optional.of(in.text("back")) : Optional.empty();
        if (!in.isWhole()) {
            return ChangeParser.NOTHING;
        }
        ValueFunction forth = function(ValueFunction.class, function, node);
        return back.map(name -> function(ValueFunction.class, name, node))
                .<Consumer<JsonChanges>>map(inverse -> json -> json.replace(value, forth, inverse))
                .orElse(json -> json.replace(value, forth));
    }

    Consumer<JsonChanges> transform(String word, Node node) {
        if (node instanceof ScalarNode) {
            return new Nodes(report).text(node, "the function of " + word)
                    .map(name -> function(PayloadFunction.class, name, node))
                    .<Consumer<JsonChanges>>map(function -> json -> json.transform(function))
                    .orElse(ChangeParser.NOTHING);
        }
        Fields in = new Fields(report, node, word, "function", "back", "recall");
        String function = in.text("function");
        Optional<String> back = in.has("back") ? Optional.of(in.text("back")) : Optional.empty();
        Optional<Recall> recall = in.node("recall").flatMap(this::recall);
        if (back.isPresent() && in.has("recall")) {
            in.problem("recalls earlier events, and so has no way back");
        }
        if (!in.isWhole()) {
            return ChangeParser.NOTHING;
        }
        if (recall.isPresent()) {
            RecallFunction recalling = function(RecallFunction.class, function, node);
            return json -> json.transform(recall.get(), recalling);
        }
        PayloadFunction forth = function(PayloadFunction.class, function, node);
        return back.map(name -> function(PayloadFunction.class, name, node))
                .<Consumer<JsonChanges>>map(inverse -> json -> json.transform(forth, inverse))
                .orElse(json -> json.transform(forth));
    }

    private Optional<Recall> recall(Node node) {
        Fields in = new Fields(report, node, "recall", "latest", "first", "count");
        List<String> which = Stream.of("latest", "first").filter(in::has).toList();
        if (in.isWhole() && which.size() != 1) {
            in.problem("has one of latest and first: the names of the events to recall");
        }
        if (!in.isWhole()) {
            return Optional.empty();
        }
        List<String> names = in.texts(which.getFirst());
        String count = in.has("count") ? in.text("count") : "1";
        if (!in.isWhole()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recall(names, which.contains("first"), Integer.parseInt(count)));
        } catch (NumberFormatException e) {
            in.problem("has a count that is no number: " + count);
        } catch (IllegalArgumentException e) {
            in.problem(": " + e.getMessage());
        }
        return Optional.empty();
    }

    private <F> F function(Class<F> kind, String name, Node node) {
        return finder.function(kind, name, problem -> report.problem(node, problem));
    }
}
