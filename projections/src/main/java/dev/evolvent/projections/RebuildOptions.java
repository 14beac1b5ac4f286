package dev.evolvent.projections;

/**
 * How a rebuild is done.
 *
 * @param acceptDifferences
 *            whether the new table may take the place of the live one although they differ
 * @param restart
 *            whether an unfinished rebuild is thrown away instead of taken up again
 * @param threads
 *            how many read events as what they are today
 */
public record RebuildOptions(boolean acceptDifferences, boolean restart, int threads) {

    /** Stops at differences, and takes up an unfinished rebuild. */
    public static RebuildOptions defaults() {
        return new RebuildOptions(false, false, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));
    }

    /** For a projection that was changed on purpose. */
    public RebuildOptions acceptingDifferences() {
        return new RebuildOptions(true, restart, threads);
    }

    /** For a fold whose code was changed since an interrupted rebuild. */
    public RebuildOptions restarting() {
        return new RebuildOptions(acceptDifferences, true, threads);
    }

    /** With so many threads that read events as what they are today; beside them, one folds and one fetches. */
    public RebuildOptions threads(int number) {
        return new RebuildOptions(acceptDifferences, restart, number);
    }
}
