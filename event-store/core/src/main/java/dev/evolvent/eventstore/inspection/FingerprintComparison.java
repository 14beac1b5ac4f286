package dev.evolvent.eventstore.inspection;

import dev.evolvent.upcasters.event.Coordinates;
import java.util.Optional;

/**
 * Whether two fingerprints are the same, and if not, where they begin to differ.
 *
 * @param one
 *            the earlier one
 * @param differingChunks
 *            how many chunks there are that the other one has not: a chunk is about 8,000 events
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
     *            of the event, as far as it is known: two files hold the ids of the first and last event of a chunk only, and
     *            what is missing from a live store has no id there
     * @param behind
     *            the closest id in front of it that is known
     * @param ahead
     *            the closest id behind it that is known
     * @param coordinates
     *            of an event in a live store
     */
    public record DifferingEvent(Kind kind, Optional<String> id, Optional<String> behind, Optional<String> ahead,
            Optional<Coordinates> coordinates) {

        DifferingEvent at(Optional<Coordinates> found) {
            return new DifferingEvent(kind, id, behind, ahead, found);
        }
    }

    /** Whether all events are the same. */
    public boolean same() {
        return differingChunks == 0;
    }
}
