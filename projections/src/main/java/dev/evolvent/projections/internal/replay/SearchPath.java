package dev.evolvent.projections.internal.replay;

import dev.evolvent.postgres.Sql;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;

/** How the names in a projection's own SQL are resolved. */
final class SearchPath {

    private SearchPath() {}

    /**
     * Until the transaction ends, a name refers to a table of the generation, or else to an object in the projection's
     * schema.
     */
    static String of(Projection projection, Generation generation) {
        return "SET LOCAL search_path = " + Sql.name(generation.schema()) + ", " + Sql.name(projection.schema())
                + ", public";
    }
}
