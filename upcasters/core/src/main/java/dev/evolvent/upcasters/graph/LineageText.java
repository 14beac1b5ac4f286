package dev.evolvent.upcasters.graph;

import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.graph.FieldLineage.Mention;
import dev.evolvent.upcasters.graph.FieldLineage.Origin;
import dev.evolvent.upcasters.graph.FieldLineage.Trail;

/** Prints a lineage as text. */
final class LineageText {

    private LineageText() {}

    static String of(FieldLineage lineage) {
        StringBuilder lines = new StringBuilder(lineage.field() + " of " + lineage.type() + "\n");
        for (Trail trail : lineage.trails()) {
            lines.append("  ").append(origin(trail)).append('\n');
            for (Mention mention : trail.mentions()) {
                lines.append("    then ").append(change(mention.step(), mention.change()))
                        .append(mayOnly(mention.change()) ? ", which may have changed it" : "").append('\n');
            }
        }
        return lines.toString();
    }

    private static String origin(Trail trail) {
        return switch (trail.origin()) {
            case Origin.Stored(var type, var as) -> "is stored as " + as + " in " + type
                    + (trail.mentions().isEmpty() ? ", and no step touches it" : "");
            case Origin.Added(var step, var change, var as) -> "appears in " + change(step, change);
            case Origin.Gone(var step, var change, var as) -> as + " is gone since " + change(step, change);
            case Origin.Made(var step, var by, var as) -> as + " is made in " + step + ", " + by + " (" + step.place()
                    + ")";
        };
    }

    private static String change(Step step, Change change) {
        return step + ", " + change + " (" + step.place() + ")";
    }

    private static boolean mayOnly(Change change) {
        return change instanceof Change.Function || change instanceof Change.Recalling;
    }
}
