package dev.evolvent.projections.internal.tables;

import java.util.List;

/**
 * The result of a swap. It takes effect when the caller's transaction is committed.
 *
 * @param remaining
 *            statements to run after the commit, each in its own transaction
 * @param lost
 *            descriptions of what the previous live tables have and the new ones do not: indexes that were created after the
 *            shadow tables, foreign keys of columns that no longer exist
 * @param lockedSince
 *            by {@code nanoTime}, when the first lock was requested that is still held: no session waits longer than from then to
 *            the commit
 */
public record SwapResult(List<String> remaining, List<String> lost, long lockedSince) {

    public SwapResult {
        remaining = List.copyOf(remaining);
        lost = List.copyOf(lost);
    }
}
