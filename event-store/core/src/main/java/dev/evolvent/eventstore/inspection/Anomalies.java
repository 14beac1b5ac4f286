package dev.evolvent.eventstore.inspection;

import dev.evolvent.upcasters.event.Coordinates;
import java.util.List;
import java.util.OptionalLong;

/**
 * Anomalies among the events.
 *
 * @param events
 *            how many were examined
 * @param complete
 *            whether all events were examined
 * @param found
 *            one for each kind found, in the order of the kinds
 */
public record Anomalies(long events, boolean complete, List<Anomaly> found) {

    /** A kind of anomaly. */
    public enum Kind {

        /** A stream lacks versions before an event. */
        VERSION_HOLE("anomaly.version-hole"),

        /** An event with a version that its stream has already. */
        DUPLICATE_VERSION("anomaly.duplicate-version"),

        /** An event is older than the one before it in its stream. */
        TIME_BACKWARDS("anomaly.time-backwards"),

        /** A payload that is not JSON. */
        NOT_JSON("anomaly.not-json"),

        /** An event without a revision, although others of that name have one. */
        MISSING_REVISION("anomaly.missing-revision"),

        /** A payload larger than the limit. */
        OVERSIZE("anomaly.oversize"),

        /** The only event of its type and revision. */
        SEEN_ONCE("anomaly.seen-once"),

        /** Unused positions before an event: rolled-back transactions leave some. */
        POSITION_GAP("anomaly.position-gap");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** A stable id, for scripts. */
        public String id() {
            return id;
        }

        /** Whether a healthy store may have it, too. */
        public boolean isUsual() {
            return this == POSITION_GAP || this == SEEN_ONCE;
        }
    }

    /**
     * All anomalies of one kind.
     *
     * @param largest
     *            the largest number of missing versions or positions at one place, or the size of the largest payload
     *            in bytes
     * @param first
     *            the coordinates of the first few
     */
    public record Anomaly(Kind kind, long count, OptionalLong largest, List<Coordinates> first) {

        public Anomaly {
            first = List.copyOf(first);
        }
    }

    public Anomalies {
        found = List.copyOf(found);
    }

    /** Whether all anomalies are of kinds that a healthy store may have. */
    public boolean healthy() {
        return complete && found.stream().allMatch(anomaly -> anomaly.kind().isUsual());
    }
}
