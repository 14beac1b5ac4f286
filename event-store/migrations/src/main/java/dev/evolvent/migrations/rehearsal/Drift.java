package dev.evolvent.migrations.rehearsal;

import dev.evolvent.postgres.schema.SchemaDifference;
import java.util.List;

/**
 * The differences between an actual schema and the expected one.
 *
 * @param differences
 *            between what is expected and what is there
 * @param contradictions
 *            where the expectation is unclear, because a program's declaration and a migration disagree
 */
public record Drift(List<SchemaDifference> differences, List<DriftProblem> contradictions) {

    public Drift {
        differences = List.copyOf(differences);
        contradictions = List.copyOf(contradictions);
    }
}
