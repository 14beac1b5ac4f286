package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.SplitFunction;
import dev.evolvent.upcasters.SplitParts;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads into which events a step splits one. */
final class SplitParser {

    private final Report report;
    private final Nodes nodes;
    private final RevisionParser revisions;
    private final ChangeParser changes;
    private final ClassFinder finder;
    private final String event;

    SplitParser(Report report, ClassFinder finder, String event) {
        this.report = report;
        this.finder = finder;
        this.event = event;
        nodes = new Nodes(report);
        revisions = new RevisionParser(report);
        changes = new ChangeParser(report, finder);
    }

    private record Part(Node node, String name, Revision revision, Condition when, Consumer<JsonChanges> changes) {}

    StepParser.Outcome split(Node node) {
        List<Part> parts = nodes.items(node, "split").stream().map(this::part).flatMap(Optional::stream).toList();
        return new StepParser.Outcome(parts.stream().map(Part::name).toList(),
                from -> from.split(split -> parts.forEach(part -> declare(part, split))));
    }

    private void declare(Part part, SplitParts split) {
        report.at(part.node());
        split.into(part.name(), part.revision().text(), part.when(), part.changes());
    }

    private Optional<Part> part(Node node) {
        Fields in = new Fields(report, node, "a part of a split", "into", "revision", "when", "changes");
        String name = in.text("into");
        Optional<Revision> revision = in.required("revision").flatMap(revisions::revision);
        boolean whole = in.isWhole();
        Condition when = in.node("when").map(this::condition).orElse(Condition.always());
        Consumer<JsonChanges> recorded = changes.changesIn(in);
        return revision.filter(each -> whole).map(each -> new Part(node, name, each, when, recorded));
    }

    private Condition condition(Node node) {
        Fields in = new Fields(report, node, "when", "present", "absent", "field", "is", "isNot");
        List<String> given = Stream.of("present", "absent", "is", "isNot").filter(in::has).toList();
        boolean compares = in.has("is") || in.has("isNot");
        if (in.isWhole() && (given.size() != 1 || in.has("field") != compares)) {
            in.problem("is one of {present: F}, {absent: F}, {field: F, is: TEXT} and {field: F, isNot: TEXT}");
        }
        if (in.isWhole()) {
            String text = in.text(given.getFirst());
            String field = compares ? in.text("field") : text;
            try {
                return switch (given.getFirst()) {
                    case "present" -> Condition.present(field);
                    case "absent" -> Condition.absent(field);
                    case "is" -> Condition.is(field, text);
                    default -> Condition.isNot(field, text);
                };
            } catch (IllegalArgumentException e) {
                report.problem(node, String.valueOf(e.getMessage()));
            }
        }
        return Condition.always();
    }

    Optional<StepParser.Outcome> splitBy(Node node) {
        Fields in = new Fields(report, node, "splitBy", "into", "function");
        List<EventType> targets = in.required("into").map(list -> nodes.items(list, "into of splitBy"))
                .orElse(List.of()).stream().map(item -> revisions.type(item, event, "an event of splitBy"))
                .flatMap(Optional::stream).toList();
        String name = in.text("function");
        if (!in.isWhole()) {
            return Optional.empty();
        }
        SplitFunction function = finder.function(SplitFunction.class, name, problem -> report.problem(node, problem));
        return Optional.of(new StepParser.Outcome(targets.stream().map(EventType::name).toList(),
                from -> from.splitBy(targets, function)));
    }
}
