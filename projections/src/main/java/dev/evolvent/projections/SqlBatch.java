package dev.evolvent.projections;

import dev.evolvent.projections.statements.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Collects the statements of an event. They run in this order, together with those of other events. */
public interface SqlBatch {

    /**
     * Adds a declared statement with values for its parameters, in the order of their first occurrence.
     *
     * @param values
     *            an Optional counts as its content, or as null
     */
    void add(SqlStatement statement, @Nullable Object... values);

    /** Whether a rebuild applies a past event, so that its side effects other than rows have already happened. */
    boolean isReplaying();
}
