package dev.evolvent.projections.internal.state;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.FindEvents;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.ProjectionError;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The position of tables that another program fills.
 *
 * @param apart
 *            why they are at no single position, if so
 * @param back
 *            SQL that restores the other program's checkpoint to this state
 */
public record ExternalPosition(long position, Optional<String> apart, Optional<String> back) {

    /** Sessions that queue for a lock behind this one wait no longer than this. */
    private static final String PATIENCE = "SET LOCAL lock_timeout = '1s'";

    public static ExternalPosition at(long position) {
        return new ExternalPosition(position, Optional.empty(), Optional.empty());
    }

    /** Asks another program's checkpoint. */
    public static ExternalPosition of(Session session, FindEvents store, String projection, Checkpoint checkpoint)
            throws SQLException {
        List<Answer> answers = session.listAsWritten(checkpoint.query(), Answer::of);
        if (answers.size() != 1 || answers.getFirst().position().isEmpty()) {
            throw new EvolventException(ProjectionError.NO_POSITION, "The position of the tables of "
                    + "projection " + projection + " are: "
                    + (answers.size() == 1
                            ? answers.getFirst().apart().orElse("its checkpoint is null")
                            : "its checkpoint has " + answers.size() + " rows")
                    + ". Nothing was done.");
        }
        Answer answer = answers.getFirst();
        List<String> apart = new ArrayList<>();
        answer.apart().ifPresent(apart::add);
        long position = answer.position().get();
        List<Long> holes = answer.gaps().stream().filter(gap -> gap < position && store.at(gap).isPresent()).toList();
        if (!holes.isEmpty()) {
            apart.add("events at " + holes + " are yet to be applied, which is below " + position);
        }
        return new ExternalPosition(position,
                apart.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", apart)), answer.back());
    }

    private record Answer(Optional<Long> position, Optional<String> apart, List<Long> gaps, Optional<String> back) {

        static Answer of(ResultSet row) throws SQLException {
            int columns = row.getMetaData().getColumnCount();
            long position = row.getLong(1);
            Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(position);
            Array gaps = columns < 3 ? null : row.getArray(3);
            return new Answer(known, text(row, columns, 2),
                    gaps == null ? List.of() : Arrays.stream((Long[]) gaps.getArray()).toList(),
                    text(row, columns, 4));
        }

        private static Optional<String> text(ResultSet row, int columns, int column) throws SQLException {
            return columns < column ? Optional.empty() : Optional.ofNullable(row.getString(column));
        }
    }

    /**
     * Makes another program resume from a position, or from exactly where it was once. The tables are locked already: a
     * program that writes rows and checkpoint in one transaction locks them in this order, too.
     *
     * @throws DatabaseException
     *             if the program holds its checkpoint, so that its transaction has to end first
     */
    public static void move(Session session, String projection, Checkpoint checkpoint, long position,
            Optional<String> back)
            throws SQLException {
        if (checkpoint.move().isEmpty()) {
            return;
        }
        session.execute(PATIENCE);
        int moved = back.isPresent()
                ? session.update(back.get())
                : session.update(checkpoint.move().get(), position);
        if (moved == 0) {
            throw new EvolventException(ProjectionError.CHECKPOINT_NOT_MOVED,
                    "The checkpoint of the program that fills the tables"
                            + " of projection " + projection + " could not be moved: the statement changed nothing. "
                            + "Nothing was done. It was: " + back.orElse(checkpoint.move().get()));
        }
    }
}
