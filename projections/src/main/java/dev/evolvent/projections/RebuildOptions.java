package dev.evolvent.projections;

import java.time.Duration;

/**
 * How a rebuild is done.
 *
 * @param differences
 *            what happens if the new tables differ from the live ones
 * @param swap
 *            whether the new tables take their place at the end; otherwise they wait, verified, for {@code swap}
 * @param restart
 *            whether an unfinished rebuild is thrown away instead of taken up again
 * @param park
 *            whether events that cannot be processed are parked instead of stopping the rebuild
 * @param threads
 *            how many read events as what they are today
 * @param rate
 *            how many events it takes up in a second at most, unless {@code Projections.tune} says otherwise; 0 for as many as it can
 * @param slices
 *            by how many parts of the keys the history is taken up, so that several processes can share them; 1 for all at once
 * @param keepCurrent
 *            for how long after the swap runners take up events in the old tables, too
 */
public record RebuildOptions(Differences differences, boolean swap, boolean restart, boolean park, int threads,
        int rate, int slices, Duration keepCurrent) {

    /** What happens if the new tables differ from the live ones. */
    public enum Differences {
        /** The live ones stay. */
        REFUSE,
        /** The new ones take their place: for a projection that was changed on purpose. */
        ACCEPT
    }

    public static final int MOST_SLICES = 64;

    static final int MOST_THREADS = 64;

    public RebuildOptions {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("a rebuild has 1 to " + MOST_THREADS + " threads, and not " + threads);
        }
        if (rate < 0) {
            throw new IllegalArgumentException("a rebuild takes up 0 events a second or more, and not " + rate);
        }
        if (slices < 1 || slices > MOST_SLICES) {
            throw new IllegalArgumentException("a rebuild has 1 to " + MOST_SLICES + " slices, and not " + slices);
        }
    }

    /** Stops at differences and at events that cannot be processed, and takes up an unfinished rebuild. */
    public static RebuildOptions defaults() {
        return new RebuildOptions(Differences.REFUSE, true, false, false,
                Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), 0, 1, Duration.ZERO);
    }

    /** For a projection that was changed on purpose. */
    public RebuildOptions acceptingDifferences() {
        return new RebuildOptions(Differences.ACCEPT, swap, restart, park, threads, rate, slices, keepCurrent);
    }

    /** For tables that are only built and compared, until somebody asks for the swap. */
    public RebuildOptions withoutSwap() {
        return new RebuildOptions(differences, false, restart, park, threads, rate, slices, keepCurrent);
    }

    /** For a projection whose code was changed since an interrupted rebuild. */
    public RebuildOptions restarting() {
        return new RebuildOptions(differences, swap, true, park, threads, rate, slices, keepCurrent);
    }

    /** An event that cannot be processed waits in quarantine, with all later ones of its key. */
    public RebuildOptions parking() {
        return new RebuildOptions(differences, swap, restart, true, threads, rate, slices, keepCurrent);
    }

    /** With so many threads that read events as what they are today; beside them, one takes them up and one fetches. */
    public RebuildOptions threads(int number) {
        return new RebuildOptions(differences, swap, restart, park, number, rate, slices, keepCurrent);
    }

    /** With so many events in a second at most, from its beginning; 0 for as many as it can. All processes together, if there are several. */
    public RebuildOptions rate(int events) {
        return new RebuildOptions(differences, swap, restart, park, threads, events, slices, keepCurrent);
    }

    /**
     * In so many parts, which other processes can share by {@link Projections#join}. One that goes on where another one was interrupted
     * has the parts of that one. Each part reads the whole history, so take as many as there are processes, or a few more. Not for
     * projections whose rows depend on the order of events of different keys.
     */
    public RebuildOptions slices(int number) {
        return new RebuildOptions(differences, swap, restart, park, threads, rate, number, keepCurrent);
    }

    /**
     * For so long after the swap, runners whose code is what the old tables were built by take up events in these, too, so that
     * a rollback loses nothing.
     */
    public RebuildOptions keepingCurrent(Duration time) {
        return new RebuildOptions(differences, swap, restart, park, threads, rate, slices, time);
    }
}
