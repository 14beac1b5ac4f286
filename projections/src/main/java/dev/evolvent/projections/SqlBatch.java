package dev.evolvent.projections;

import dev.evolvent.projections.statements.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Takes the statements that an event asks for. They run in this order, together with those of other events. */
public interface SqlBatch {

    /**
     * Runs a declared statement with values for its parameters, in the order in which they first stand in it.
     *
     * @param values
     *            an Optional counts as what is in it, or as null
     */
    void add(SqlStatement statement, @Nullable Object... values);

    /**
     * Whether the event is one of the past, taken up by a rebuild, so that whatever else than rows should follow from it has
     * followed already.
     */
    boolean isReplaying();
}
