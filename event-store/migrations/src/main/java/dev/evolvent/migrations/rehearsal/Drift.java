package dev.evolvent.migrations.rehearsal;

import dev.evolvent.postgres.schema.SchemaDifference;
import java.util.List;

/**
 * In what a schema is not what it is to be.
 *
 * @param differences
 *            between what is expected and what is there
 * @param contradictions
 *            where what is expected is not clear: what a program declares is not what a migration makes
 */
public record Drift(List<SchemaDifference> differences, List<DriftProblem> contradictions) {

    public Drift {
        differences = List.copyOf(differences);
        contradictions = List.copyOf(contradictions);
    }
}
