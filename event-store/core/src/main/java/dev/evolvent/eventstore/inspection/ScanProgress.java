package dev.evolvent.eventstore.inspection;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The progress of a scan.
 *
 * @param events
 *            read so far
 * @param total
 *            estimated number of events, once it is known
 * @param perSecond
 *            events on average
 * @param remaining
 *            estimated time left
 */
public record ScanProgress(long events, OptionalLong total, long perSecond, Optional<Duration> remaining) {

    static ScanProgress of(long events, OptionalLong total, long nanos) {
        long perSecond = Math.round(events * 1e9 / Math.max(1, nanos));
        Optional<Duration> remaining = total.isPresent() && perSecond > 0
                ? Optional.of(Duration.ofSeconds(Math.max(0, total.getAsLong() - events) / perSecond))
                : Optional.empty();
        return new ScanProgress(events, total, perSecond, remaining);
    }
}
