package dev.evolvent.projections.internal.tables;

import java.util.List;

/**
 * What an exchange has come to. It holds when the caller's transaction is committed.
 *
 * @param remaining
 *            what is to be done after the commit, each in a transaction of its own
 * @param lost
 *            sentences about what is on the tables that were live, and neither on the new ones nor of use there: indexes that
 *            were made after the twins, foreign keys of columns that are not there
 * @param lockedSince
 *            by {@code nanoTime}, when the first lock was asked for that is still held: nobody has to wait for longer than
 *            from then to the commit
 */
public record Exchange(List<String> remaining, List<String> lost, long lockedSince) {

    public Exchange {
        remaining = List.copyOf(remaining);
        lost = List.copyOf(lost);
    }
}
