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
 * @param quarantine
 *            whether events that cannot be processed are quarantined instead of stopping the rebuild
 * @param threads
 *            how many read events as what they are today
 * @param rate
 *            how many events it takes up in a second at most, unless {@code Projections.tune} says otherwise; 0 for as many as it can
 * @param keepCurrent
 *            for how long after the swap runners take up events in the old tables, too
 */
public record RebuildOptions(Differences differences, boolean swap, boolean restart, boolean quarantine, int threads,
        int rate, Duration keepCurrent) {

    /** What happens if the new tables differ from the live ones. */
    public enum Differences {
        /** The live ones stay. */
        REFUSE,
        /** The new ones take their place: for a projection that was changed on purpose. */
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

    /** Stops at differences and at events that cannot be processed, and takes up an unfinished rebuild. */
    public static RebuildOptions defaults() {
        return new RebuildOptions(Differences.REFUSE, true, false, false,
                Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), 0, Duration.ZERO);
    }

    /** For a projection that was changed on purpose. */
    public RebuildOptions acceptingDifferences() {
        return new RebuildOptions(Differences.ACCEPT, swap, restart, quarantine, threads, rate, keepCurrent);
    }

    /** For tables that are only built and compared, until somebody asks for the swap. */
    public RebuildOptions withoutSwap() {
        return new RebuildOptions(differences, false, restart, quarantine, threads, rate, keepCurrent);
    }

    /** For a projection whose code was changed since an interrupted rebuild. */
    public RebuildOptions restarting() {
        return new RebuildOptions(differences, swap, true, quarantine, threads, rate, keepCurrent);
    }

    /** An event that cannot be processed waits in quarantine, with all later ones of its key. */
    public RebuildOptions quarantining() {
        return new RebuildOptions(differences, swap, restart, true, threads, rate, keepCurrent);
    }

    /** With so many threads that read events as what they are today; beside them, one takes them up and one fetches. */
    public RebuildOptions threads(int number) {
        return new RebuildOptions(differences, swap, restart, quarantine, number, rate, keepCurrent);
    }

    /** With so many events in a second at most, from its beginning; 0 for as many as it can. */
    public RebuildOptions rate(int events) {
        return new RebuildOptions(differences, swap, restart, quarantine, threads, events, keepCurrent);
    }

    /**
     * For so long after the swap, runners whose code is what the old tables were built by take up events in these, too, so that
     * a rollback loses nothing.
     */
    public RebuildOptions keepingCurrent(Duration time) {
        return new RebuildOptions(differences, swap, restart, quarantine, threads, rate, time);
    }
}
