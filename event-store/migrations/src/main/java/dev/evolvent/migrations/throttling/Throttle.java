package dev.evolvent.migrations.throttling;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When a backfill makes way for others: it pauses between two batches while any of these holds.
 *
 * @param replicaLag
 *            a replica is behind by so much
 * @param walBytesPerSecond
 *            the server writes more than this to its log, whoever causes it
 * @param appendLatency
 *            an append would take so long
 * @param whileFile
 *            this file is there
 * @param whileSql
 *            this query returns true
 */
public record Throttle(Optional<Duration> replicaLag, OptionalLong walBytesPerSecond, Optional<Duration> appendLatency,
        Optional<Path> whileFile, Optional<String> whileSql) {

    /** Replicas are never more than ten seconds behind, and appends take less than half a second. */
    public static final Throttle DEFAULT = new Throttle(Optional.of(Duration.ofSeconds(10)), OptionalLong.empty(),
            Optional.of(Duration.ofMillis(500)), Optional.empty(), Optional.empty());

    /** Never. */
    public static final Throttle NONE = new Throttle(Optional.empty(), OptionalLong.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
