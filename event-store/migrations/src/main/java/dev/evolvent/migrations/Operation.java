package dev.evolvent.migrations;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What a migration does: its steps, how it is checked, and how it is undone.
 *
 * <p>
 * Steps run in this order: those that {@link #expand} the database, so that old and new programs can work side by
 * side; those that {@link #backfill} existing rows; then the result is verified; then those that {@link #complete} it.
 * {@link #undo} must work from wherever the others have stopped.
 */
public interface Operation {

    /** {@code sql}, or the name of an operation such as {@code add-sequence}. */
    String kind();

    /** Everything that determines what is done, as text: its hash shows later changes. */
    String definition();

    /** The table that is changed while it is in use. */
    Optional<Table> table();

    List<OperationStep> expand();

    default List<OperationStep> backfill() {
        return List.of();
    }

    /** Checks the result. */
    default List<Check> verify(Session session) throws SQLException {
        return List.of();
    }

    default List<OperationStep> complete() {
        return List.of();
    }

    /**
     * What completion removes although other programs may still use it: an old name, a kept copy. Such an operation
     * waits until it is completed explicitly.
     */
    default Optional<String> takenAwayByCompletion() {
        return Optional.empty();
    }

    /** The steps that roll it back, from wherever it was when it stopped; empty if it cannot be rolled back. */
    List<OperationStep> undo();

    /** The data lost by a rollback. */
    default Optional<String> lostByUndo() {
        return Optional.empty();
    }
}
