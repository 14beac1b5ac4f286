package dev.evolvent.projections;

import java.util.Optional;

/**
 * How far somebody else is who fills tables.
 *
 * {@snippet :
 * Checkpoint of = Checkpoint.told("SELECT position FROM progress WHERE name = 'orders'")
 *         .movedBy("UPDATE progress SET position = ? WHERE name = 'orders'");
 * }
 *
 * @param query
 *            SQL that tells the position that he has reached, as of the same transaction, as a number. It may have up to three
 *            more columns: a text that says why his tables are at no single position, if they are not; an array of
 *            positions below the first one that he has not taken up, and will if there are events at them; and SQL that puts
 *            his checkpoint back to exactly where it is. Where it cannot tell the position, that is null, and the text says
 *            why.
 * @param move
 *            SQL that moves his checkpoint to the position that is its one parameter. It is run in the transaction that puts
 *            other tables in place of his, so that he goes on from where these are; whatever he is just doing must fail then.
 */
public record Checkpoint(String query, Optional<String> move) {

    public static Checkpoint told(String query) {
        return new Checkpoint(query, Optional.empty());
    }

    public Checkpoint movedBy(String statement) {
        return new Checkpoint(query, Optional.of(statement));
    }
}
