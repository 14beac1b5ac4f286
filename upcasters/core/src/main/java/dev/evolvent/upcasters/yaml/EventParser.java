package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.EventDeclaration;
import dev.evolvent.upcasters.event.Revision;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one document: the declaration of one event. */
final class EventParser {

    private final Report report;
    private final Nodes nodes;
    private final ClassFinder finder;

    EventParser(Report report, ClassFinder finder) {
        this.report = report;
        this.finder = finder;
        nodes = new Nodes(report);
    }

    void declare(Node document) {
        Fields in = new Fields(report, document, "an event", "event", "formerly", "reads", "current", "continued",
                "steps");
        String name = in.text("event");
        List<String> formerNames = in.has("formerly") ? in.texts("formerly") : List.of();
        Optional<Revision> current = in.node("current").flatMap(new RevisionParser(report)::revision);
        StepParser parser = new StepParser(report, finder, name);
        List<Node> listed = in.node("steps").map(node -> nodes.items(node, "steps")).orElse(List.of());
        List<StepParser.Parsed> steps = listed.stream().map(parser::parse).flatMap(Optional::stream).toList();
        if (name.isEmpty()) {
            return;
        }
        report.at(document);
        EventDeclaration event = report.registry().event(name).formerly(formerNames.toArray(String[]::new));
        steps.forEach(step -> step.declareIn(event));
        current.ifPresent(event::at);
        if (in.has("continued")) {
            checkContinued(in);
        } else if (current.isPresent() || steps.stream().anyMatch(step -> step.outcome().targets().contains(name))) {
            declareReader(in, event);
        } else if (in.has("reads") && listed.size() == steps.size() && !in.has("current")) {
            in.problem("is read by a class, but in which revision? No step ends at " + name + ": add current");
        } else if (!in.has("steps") && !in.has("current")) {
            in.problem("has neither steps nor current: there is nothing to declare");
        }
    }

    private void checkContinued(Fields in) {
        String text = in.text("continued");
        if (!text.equals("true")) {
            in.problem(
                    "is continued: true, if its steps continue in Java or in another file; otherwise leave the key out");
        }
        if (in.has("reads") || in.has("current")) {
            in.problem("is continued: name the current revision, and what reads it, where its last step is");
        }
    }

    private void declareReader(Fields in, EventDeclaration event) {
        in.node("reads").or(() -> in.node("current")).or(() -> in.node("event")).ifPresent(report::at);
        // A class that is not found has been reported; without any reader, more would be, and all of it would be noise.
        in.node("reads")
                .flatMap(node -> nodes.text(node, "reads of an event").flatMap(className -> finder.type(className,
                        problem -> report.problem(node, problem))))
                .ifPresentOrElse(event::reads, event::current);
    }
}
