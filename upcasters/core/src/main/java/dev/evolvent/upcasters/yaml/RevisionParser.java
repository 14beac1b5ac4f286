package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads revisions, and event types. */
record RevisionParser(Report report) {

    /** The word "none", without quotes, is the revision of events that were stored without one. */
    Optional<Revision> revision(Node node) {
        if (node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().equals("none")) {
            return Optional.of(Revision.NONE);
        }
        if (node instanceof ScalarNode scalar && Nodes.isNull(scalar)) {
            report.problem(node, "a revision is missing here: write none for events that were stored without one");
            return Optional.empty();
        }
        return new Nodes(report).text(node, "a revision").map(Revision::of);
    }

    /** A type by its name and revision, or a revision of an event whose name is known. */
    Optional<EventType> type(Node node, String name, String what) {
        if (node instanceof ScalarNode) {
            return revision(node).map(revision -> new EventType(name, revision));
        }
        Fields in = new Fields(report, node, what, "name", "revision");
        String other = in.text("name");
        return in.required("revision").flatMap(this::revision).filter(revision -> in.isWhole())
                .map(revision -> new EventType(other, revision));
    }
}
