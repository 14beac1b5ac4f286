package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.tables.ReadModelTables;
import java.sql.SQLException;
import java.util.Optional;

/** The tables of a projection's generations: where they are, and how to drop them. */
record GenerationTables(Projection projection, ReadModelTables tables) {

    static GenerationTables of(Projection projection) {
        return new GenerationTables(projection, ReadModelTables.of(projection.schema(), projection.tables()));
    }

    /** The schema of a generation that is not live. */
    String schemaOf(int number) {
        return Sql.derivedName("evolvent_" + projection.name(), Integer.toString(number));
    }

    boolean drop(Session session, Optional<Generation> generation) throws SQLException {
        if (generation.isPresent()) {
            // In the lock order of all writers.
            Generations.lock(session, generation.get());
            tables.drop(session, generation.get().schema());
            Generations.delete(session, generation.get());
        }
        return generation.isPresent();
    }

    /** Only the generation before the live one is kept. */
    void dropKept(Session session) throws SQLException {
        for (Generation generation : Generations.of(session, projection.name())) {
            if (generation.state() == Generation.State.KEPT) {
                drop(session, Optional.of(generation));
            }
        }
    }
}
