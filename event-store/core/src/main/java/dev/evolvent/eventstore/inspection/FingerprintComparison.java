package dev.evolvent.eventstore.inspection;

import dev.evolvent.upcasters.event.Coordinates;
import java.util.Optional;

/**
 * The result of comparing two fingerprints, with the first difference.
 *
 * @param one
 *            the earlier one
 * @param differingChunks
 *            the number of chunks that the other one lacks; a chunk has about 8,000 events
 */
public record FingerprintComparison(Fingerprint one, Fingerprint other, long differingChunks,
        Optional<DifferingEvent> first) {

    /** What happened to an event. */
    public enum Kind {
        CHANGED,
        MISSING,
        ADDITIONAL
    }

    /**
     * The first event that differs.
     *
     * @param id
     *            of the event, if known: saved fingerprints hold only the first and last id of each chunk, and an event
     *            missing from a live store has no id there
     * @param behind
     *            the closest known id before it
     * @param ahead
     *            the closest known id after it
     * @param coordinates
     *            of an event in a live store
     */
    public record DifferingEvent(Kind kind, Optional<String> id, Optional<String> behind, Optional<String> ahead,
            Optional<Coordinates> coordinates) {

        DifferingEvent at(Optional<Coordinates> found) {
            return new DifferingEvent(kind, id, behind, ahead, found);
        }
    }

    /** Whether all events are equal. */
    public boolean same() {
        return differingChunks == 0;
    }
}
