package dev.evolvent.projections;

import java.time.Duration;

/**
 * Options of a rebuild.
 *
 * @param differences
 *            what happens if the new tables differ from the live ones
 * @param swap
 *            whether the new tables are swapped into place at the end; otherwise they stay verified until {@code swap}
 * @param restart
 *            whether to discard an unfinished rebuild instead of resuming it
 * @param quarantine
 *            whether events that cannot be processed are quarantined instead of stopping the rebuild
 * @param threads
 *            number of threads that upcast events
 * @param rate
 *            maximum events per second; change it later with {@code Projections.tune}; 0 for unlimited
 * @param keepCurrent
 *            how long after the swap runners apply events to the old tables, too
 */
public record RebuildOptions(Differences differences, boolean swap, boolean restart, boolean quarantine, int threads,
        int rate, Duration keepCurrent) {

    /** What happens if the new tables differ from the live ones. */
    public enum Differences {
        /** The live tables stay. */
        REFUSE,
        /** The new tables replace them: for a projection that was changed on purpose. */
        ACCEPT
    }

    public static final int MOST_THREADS = 64;

    public RebuildOptions {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("a rebuild has 1 to " + MOST_THREADS + " threads, and not " + threads);
        }
        if (rate < 0) {
            throw new IllegalArgumentException("a rebuild takes up 0 events a second or more, and not " + rate);
        }
    }

    /** Stops at differences and at events that cannot be processed, and resumes an unfinished rebuild. */
    public static RebuildOptions defaults() {
        return new RebuildOptions(Differences.REFUSE, true, false, false,
                Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), 0, Duration.ZERO);
    }

    /** For a projection that was changed on purpose. */
    public RebuildOptions acceptingDifferences() {
        return new RebuildOptions(Differences.ACCEPT, swap, restart, quarantine, threads, rate, keepCurrent);
    }

    /** Only builds and compares the tables; the swap is a separate command. */
    public RebuildOptions withoutSwap() {
        return new RebuildOptions(differences, false, restart, quarantine, threads, rate, keepCurrent);
    }

    /** For a projection whose code was changed since an interrupted rebuild. */
    public RebuildOptions restarting() {
        return new RebuildOptions(differences, swap, true, quarantine, threads, rate, keepCurrent);
    }

    /** Quarantines an event that cannot be processed, with all later ones of its key. */
    public RebuildOptions quarantining() {
        return new RebuildOptions(differences, swap, restart, true, threads, rate, keepCurrent);
    }

    /** Uses this number of threads to upcast events, in addition to one that applies and one that fetches them. */
    public RebuildOptions threads(int number) {
        return new RebuildOptions(differences, swap, restart, quarantine, number, rate, keepCurrent);
    }

    /** Limits the events per second from the start; 0 for unlimited. */
    public RebuildOptions rate(int events) {
        return new RebuildOptions(differences, swap, restart, quarantine, threads, events, keepCurrent);
    }

    /**
     * For this time after the swap, runners with the code of the old tables apply events to these, too, so that a
     * rollback loses nothing.
     */
    public RebuildOptions keepingCurrent(Duration time) {
        return new RebuildOptions(differences, swap, restart, quarantine, threads, rate, time);
    }
}
