package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.EventDeclaration;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one step of an event. */
final class StepParser {

    private static final List<String> OUTCOMES = List.of("to", "split", "splitBy", "drop");

    private final Report report;
    private final RevisionParser revisions;
    private final ChangeParser changes;
    private final SplitParser splits;
    private final String event;

    StepParser(Report report, ClassFinder finder, String event) {
        this.report = report;
        this.event = event;
        revisions = new RevisionParser(report);
        changes = new ChangeParser(report, finder);
        splits = new SplitParser(report, finder, event);
    }

    /**
     * What a step does, as a call of the builder.
     *
     * @param targets
     *            names of the events that it ends at
     */
    record Outcome(List<String> targets, Consumer<EventDeclaration.From> declaration) {}

    /** A step that can be declared. */
    record Parsed(Report report, Node node, EventType source, Outcome outcome) {

        void declareIn(EventDeclaration declaration) {
            report.at(node);
            outcome.declaration().accept(declaration.from(source.name(), source.revision()));
        }
    }

    /** What is wrong with a single change takes only that change away, so that what follows can be judged. */
    Optional<Parsed> parse(Node step) {
        Fields in = new Fields(report, step, "a step", "from", "to", "changes", "split", "splitBy", "drop");
        List<String> outcomes = OUTCOMES.stream().filter(in::has).toList();
        if (outcomes.size() != 1 && in.isWhole()) {
            in.problem("has one of to, split, splitBy and drop"
                    + (outcomes.isEmpty() ? "" : ", and not " + String.join(" and ", outcomes)));
        }
        Optional<EventType> source = in.required("from").flatMap(node -> revisions.type(node, event, "from"));
        if (in.has("changes") && !in.has("to")) {
            in.problem("has changes only where it has to; each part of a split has its own");
        }
        Optional<Outcome> outcome = outcomes.size() != 1 ? Optional.empty() : switch (outcomes.getFirst()) {
            case "to" -> to(in);
            case "split" -> in.node("split").map(splits::split);
            case "splitBy" -> in.node("splitBy").flatMap(splits::splitBy);
            default -> drop(in);
        };
        return source.flatMap(type -> outcome.map(does -> new Parsed(report, step, type, does)));
    }

    private Optional<Outcome> to(Fields in) {
        Consumer<JsonChanges> recorded = changes.changesIn(in);
        return in.node("to").flatMap(revisions::revision).map(revision -> new Outcome(List.of(event),
                from -> from.to(revision, recorded)));
    }

    private static Optional<Outcome> drop(Fields in) {
        String reason = in.text("drop");
        return Optional.of(new Outcome(List.of(), from -> from.drop(reason)));
    }
}
