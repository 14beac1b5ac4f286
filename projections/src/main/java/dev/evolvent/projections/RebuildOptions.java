package dev.evolvent.projections;

import java.time.Duration;

/**
 * Options of a rebuild.
 *
 * {@snippet :
 * RebuildOptions changed = RebuildOptions.builder().differences(RebuildOptions.Differences.ACCEPT).build();
 * }
 *
 * <ul>
 * <li>{@code differences}: the swap is refused if the new tables differ from the live ones.
 * <li>{@code swap}: yes.
 * <li>{@code restart}: no; an unfinished rebuild is resumed.
 * <li>{@code quarantine}: no; an event that cannot be processed stops the rebuild.
 * <li>{@code threads}: as many as there are processors, but at most 4.
 * <li>{@code rate}: 0, unlimited.
 * <li>{@code keepCurrent}: zero; after the swap, the old tables are kept as they are.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class RebuildOptions {

    public static final int MOST_THREADS = 64;

    private static final RebuildOptions DEFAULTS = builder().build();

    private final Differences differences;
    private final boolean swap;
    private final boolean restart;
    private final boolean quarantine;
    private final int threads;
    private final int rate;
    private final Duration keepCurrent;

    private RebuildOptions(Builder builder) {
        if (builder.threads < 1 || builder.threads > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "a rebuild has 1 to " + MOST_THREADS + " threads, and not " + builder.threads);
        }
        if (builder.rate < 0) {
            throw new IllegalArgumentException(
                    "a rebuild processes 0 events a second or more, and not " + builder.rate);
        }
        differences = builder.differences;
        swap = builder.swap;
        restart = builder.restart;
        quarantine = builder.quarantine;
        threads = builder.threads;
        rate = builder.rate;
        keepCurrent = builder.keepCurrent;
    }

    public static RebuildOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.differences = differences;
        builder.swap = swap;
        builder.restart = restart;
        builder.quarantine = quarantine;
        builder.threads = threads;
        builder.rate = rate;
        builder.keepCurrent = keepCurrent;
        return builder;
    }

    public Differences differences() {
        return differences;
    }

    public boolean swap() {
        return swap;
    }

    public boolean restart() {
        return restart;
    }

    public boolean quarantine() {
        return quarantine;
    }

    public int threads() {
        return threads;
    }

    public int rate() {
        return rate;
    }

    public Duration keepCurrent() {
        return keepCurrent;
    }

    /** What happens if the new tables differ from the live ones. */
    public enum Differences {
        /** The live tables stay. */
        REFUSE,
        /** The new ones are swapped into place: for a projection that was changed on purpose. */
        ACCEPT
    }

    /** Builds {@link RebuildOptions}. Not safe for use by many threads. */
    public static final class Builder {

        private Differences differences = Differences.REFUSE;
        private boolean swap = true;
        private boolean restart = false;
        private boolean quarantine = false;
        private int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        private int rate = 0;
        private Duration keepCurrent = Duration.ZERO;

        private Builder() {}

        public Builder differences(Differences other) {
            differences = other;
            return this;
        }

        /** Whether the new tables are swapped into place at the end; otherwise they wait, verified, for {@code Projections.swap}. */
        public Builder swap(boolean whether) {
            swap = whether;
            return this;
        }

        /** Whether an unfinished rebuild is discarded instead of resumed: for code that was changed since. */
        public Builder restart(boolean whether) {
            restart = whether;
            return this;
        }

        /** Whether an event that cannot be processed is quarantined, with all later ones of its key. */
        public Builder quarantine(boolean whether) {
            quarantine = whether;
            return this;
        }

        /** How many threads upcast and bind events; in addition, one applies them and one fetches. */
        public Builder threads(int number) {
            threads = number;
            return this;
        }

        /** Maximum events per second, from the start of the rebuild; change it later with {@code Projections.tune}. 0 is unlimited. */
        public Builder rate(int events) {
            rate = events;
            return this;
        }

        /**
         * How long after the swap runners with the code of the old tables keep these current, so that a rollback loses
         * nothing.
         */
        public Builder keepCurrent(Duration time) {
            keepCurrent = time;
            return this;
        }

        public RebuildOptions build() {
            return new RebuildOptions(this);
        }
    }
}
