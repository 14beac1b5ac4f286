package dev.evolvent.views;

import dev.evolvent.migrations.rehearsal.DriftProblem;
import dev.evolvent.postgres.schema.SchemaDifference;
import java.io.PrintWriter;
import java.util.List;

/**
 * In what a schema differs from what its migrations and projections make.
 *
 * @param unchecked
 *            what could not be fully checked, because the role lacks a right
 * @param withProjections
 *            whether there are projections
 */
public record DriftView(List<SchemaDifference> differences, List<DriftProblem> problems, List<String> unchecked,
        boolean withProjections) implements View {

    public DriftView {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
        unchecked = List.copyOf(unchecked);
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("differences", differences, difference -> new JsonObject().put("id", difference.kind().id())
                        .put("kind", difference.object().kind().label()).put("name", difference.object().name())
                        .put("difference", words(difference)).put("minor", difference.isMinor())
                        .put("text", difference.toString()))
                .put("problems", problems, problem -> new JsonObject().put("id", problem.kind().id())
                        .put("problem", problem.sentence()))
                .put("unchecked", unchecked);
    }

    private static String words(SchemaDifference difference) {
        return switch (difference) {
            case SchemaDifference.Missing missing -> "missing";
            case SchemaDifference.Extra extra -> "extra";
            case SchemaDifference.Different different -> different.property();
            case SchemaDifference.ColumnOrder order -> "column order";
        };
    }

    @Override
    public void text(PrintWriter out) {
        differences.forEach(each -> out.println(each + "  [" + each.kind().id() + "]"));
        problems.forEach(each -> out.println(each + "  [" + each.kind().id() + "]"));
        if (differences.isEmpty() && problems.isEmpty()) {
            out.println("The schema matches its migrations" + (withProjections ? " and projections" : "") + ".");
        }
    }
}
