package dev.evolvent.projections;

import java.util.Optional;

/**
 * The position of another program that fills tables.
 *
 * {@snippet :
 * Checkpoint of = Checkpoint.told("SELECT position FROM progress WHERE name = 'orders'")
 *         .movedBy("UPDATE progress SET position = ? WHERE name = 'orders'");
 * }
 *
 * @param query
 *            SQL that returns the position that the program has reached, as of the same transaction, as a number. It
 *            may have up to three more columns: a text with the reason why the tables are at no single position, if so;
 *            an array of lower positions that the program has not applied yet, and will if there are events at them;
 *            and SQL that restores exactly this checkpoint. If the position is unknown, it is null, and the text has
 *            the reason.
 * @param move
 *            SQL that moves the checkpoint to the position that is its one parameter. It runs in the transaction that
 *            swaps other tables into place, so that the program resumes from these; whatever the program is doing at
 *            that moment must fail then.
 */
public record Checkpoint(String query, Optional<String> move) {

    public static Checkpoint told(String query) {
        return new Checkpoint(query, Optional.empty());
    }

    public Checkpoint movedBy(String statement) {
        return new Checkpoint(query, Optional.of(statement));
    }
}
