package dev.evolvent.eventstore.inspection;

/**
 * How all events are read.
 *
 * {@snippet :
 * Census census = inspection.with(ScanOptions.builder().threads(2).build()).census();
 * }
 *
 * <ul>
 * <li>{@code threads}: the number of processors, at most 4. Each uses a connection.
 * <li>{@code chunk}: 30,000 events, after each of which the results are merged.
 * <li>{@code listener}: none.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class ScanOptions {

    private static final ScanOptions DEFAULTS = builder().build();

    private final int threads;
    private final int chunk;
    private final ScanListener listener;

    private ScanOptions(Builder builder) {
        if (builder.threads < 1 || builder.chunk < 1) {
            throw new IllegalArgumentException("Threads and the size of a chunk are positive numbers");
        }
        threads = builder.threads;
        chunk = builder.chunk;
        listener = builder.listener;
    }

    public static ScanOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.threads = threads;
        builder.chunk = chunk;
        builder.listener = listener;
        return builder;
    }

    public int threads() {
        return threads;
    }

    public int chunk() {
        return chunk;
    }

    public ScanListener listener() {
        return listener;
    }

    /** Builds {@link ScanOptions}. Not safe for use by many threads. */
    public static final class Builder {

        private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        private int chunk = 30_000;
        private ScanListener listener = progress -> true;

        private Builder() {}

        public Builder threads(int number) {
            threads = number;
            return this;
        }

        /** How many events a thread reads at a time. */
        public Builder chunk(int events) {
            chunk = events;
            return this;
        }

        /** Receives the progress, and can stop the scan. */
        public Builder listener(ScanListener progress) {
            listener = progress;
            return this;
        }

        public ScanOptions build() {
            return new ScanOptions(this);
        }
    }
}
