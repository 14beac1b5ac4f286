package dev.evolvent.projections;

/**
 * How a rebuild is done.
 *
 * @param acceptDifferences
 *            whether the new table may take the place of the live one although they differ
 * @param restart
 *            whether an unfinished rebuild is thrown away instead of taken up again
 */
public record RebuildOptions(boolean acceptDifferences, boolean restart) {

    /** Stops at differences, and takes up an unfinished rebuild. */
    public static RebuildOptions defaults() {
        return new RebuildOptions(false, false);
    }

    /** For a projection that was changed on purpose. */
    public RebuildOptions acceptingDifferences() {
        return new RebuildOptions(true, restart);
    }

    /** For a fold whose code was changed since an interrupted rebuild. */
    public RebuildOptions restarting() {
        return new RebuildOptions(acceptDifferences, true);
    }
}
