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
 * Steps are run in this order: those that {@link #expand} the database, so that old and new programs can work side by side;
 * those that {@link #backfill} what is there already; then what was reached is verified; and those that {@link #complete}
 * it. Whatever {@link #undo} does must be right from wherever the others have stopped.
 */
public interface Operation {

    /** {@code sql}, or the name of an operation such as {@code add-sequence}. */
    String kind();

    /** Everything that decides what is done, as text: its hash tells whether it was changed afterwards. */
    String definition();

    /** The table that is changed while others use it. */
    Optional<Table> table();

    List<Step> expand();

    default List<Step> backfill() {
        return List.of();
    }

    /** Looks whether what was meant to be reached is reached. */
    default List<Check> verify(Session session) throws SQLException {
        return List.of();
    }

    default List<Step> complete() {
        return List.of();
    }

    /**
     * What others may still use, and completing takes away: an old name, a kept copy. Such an operation waits for somebody
     * who says that it may be completed.
     */
    default Optional<String> takenAwayByCompletion() {
        return Optional.empty();
    }

    /** What takes it back, from wherever it was when it stopped; empty if it cannot be taken back. */
    List<Step> undo();

    /** Which data are lost when it is taken back. */
    default Optional<String> lostByUndo() {
        return Optional.empty();
    }
}
