package dev.evolvent.eventstore;

import java.time.Instant;
import java.util.Optional;

/** Which events a {@link Fingerprint} covers: all, or those that were recorded before a time. */
public record FingerprintScope(Optional<Instant> before) {

    public static FingerprintScope all() {
        return new FingerprintScope(Optional.empty());
    }

    /** The way to compare a store with its own past while others go on appending. */
    public static FingerprintScope recordedBefore(Instant time) {
        return new FingerprintScope(Optional.of(time));
    }
}
