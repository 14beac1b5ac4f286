package dev.evolvent.migrations.throttling;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When a backfill makes way for others: it pauses between two batches while any of these conditions holds.
 *
 * {@snippet :
 * Throttle nightly = Throttle.builder().whileFile(Path.of("/run/busy")).build();
 * Throttle onlyReplicas = Throttle.none().toBuilder().replicaLag(Duration.ofSeconds(1)).build();
 * }
 *
 * <ul>
 * <li>{@code replicaLag}: 10 s; {@code appendLatency}: 500 ms.
 * <li>{@code walBytesPerSecond}, {@code whileFile}, {@code whileSql}: not looked at.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class Throttle {

    private static final Throttle DEFAULTS = builder().build();

    private final Optional<Duration> replicaLag;
    private final OptionalLong walBytesPerSecond;
    private final Optional<Duration> appendLatency;
    private final Optional<Path> whileFile;
    private final Optional<String> whileSql;

    private Throttle(Builder builder) {
        replicaLag = builder.replicaLag;
        walBytesPerSecond = builder.walBytesPerSecond;
        appendLatency = builder.appendLatency;
        whileFile = builder.whileFile;
        whileSql = builder.whileSql;
    }

    public static Throttle defaults() {
        return DEFAULTS;
    }

    /** Never pauses. */
    public static Throttle none() {
        Builder builder = new Builder();
        builder.replicaLag = Optional.empty();
        builder.appendLatency = Optional.empty();
        return builder.build();
    }

    /** A builder that begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with what this one has. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.replicaLag = replicaLag;
        builder.walBytesPerSecond = walBytesPerSecond;
        builder.appendLatency = appendLatency;
        builder.whileFile = whileFile;
        builder.whileSql = whileSql;
        return builder;
    }

    public Optional<Duration> replicaLag() {
        return replicaLag;
    }

    public OptionalLong walBytesPerSecond() {
        return walBytesPerSecond;
    }

    public Optional<Duration> appendLatency() {
        return appendLatency;
    }

    public Optional<Path> whileFile() {
        return whileFile;
    }

    public Optional<String> whileSql() {
        return whileSql;
    }

    /** Builds a {@link Throttle}. Not safe for use by many threads. */
    public static final class Builder {

        private Optional<Duration> replicaLag = Optional.of(Duration.ofSeconds(10));
        private OptionalLong walBytesPerSecond = OptionalLong.empty();
        private Optional<Duration> appendLatency = Optional.of(Duration.ofMillis(500));
        private Optional<Path> whileFile = Optional.empty();
        private Optional<String> whileSql = Optional.empty();

        private Builder() {}

        /** Pauses while a replica lags by more than this. */
        public Builder replicaLag(Duration lag) {
            replicaLag = Optional.of(lag);
            return this;
        }

        /** Pauses while the server writes more WAL than this, from any session. */
        public Builder walBytesPerSecond(long bytes) {
            walBytesPerSecond = OptionalLong.of(bytes);
            return this;
        }

        /** Pauses while an append would take longer than this. */
        public Builder appendLatency(Duration latency) {
            appendLatency = Optional.of(latency);
            return this;
        }

        /** Pauses while this file exists. */
        public Builder whileFile(Path file) {
            whileFile = Optional.of(file);
            return this;
        }

        /** Pauses while this query returns true. */
        public Builder whileSql(String query) {
            whileSql = Optional.of(query);
            return this;
        }

        public Throttle build() {
            return new Throttle(this);
        }
    }
}
