package dev.evolvent.eventstore.inspection;

import dev.evolvent.upcasters.event.Coordinates;
import java.util.List;
import java.util.OptionalLong;

/**
 * What is odd about the events.
 *
 * @param events
 *            how many were looked at
 * @param complete
 *            whether all were
 * @param found
 *            one for each kind that there is, in the order of the kinds
 */
public record Anomalies(long events, boolean complete, List<Anomaly> found) {

    /** What can be odd. */
    public enum Kind {

        /** A stream lacks versions in front of an event. */
        VERSION_HOLE("anomaly.version-hole"),

        /** A version that an event of the same stream has already. */
        DUPLICATE_VERSION("anomaly.duplicate-version"),

        /** An event is older than the one before it in its stream. */
        TIME_BACKWARDS("anomaly.time-backwards"),

        /** A payload that is not JSON. */
        NOT_JSON("anomaly.not-json"),

        /** No revision, where other events of that name have one. */
        MISSING_REVISION("anomaly.missing-revision"),

        /** A payload over the size that was asked for. */
        OVERSIZE("anomaly.oversize"),

        /** The only event of its type and revision. */
        SEEN_ONCE("anomaly.seen-once"),

        /** Positions that nobody has, in front of an event: transactions that were rolled back leave some. */
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
     * One kind.
     *
     * @param largest
     *            how many versions or positions are missing at the place where most are, or the bytes of the largest payload
     * @param first
     *            where the first few are
     */
    public record Anomaly(Kind kind, long count, OptionalLong largest, List<Coordinates> first) {

        public Anomaly {
            first = List.copyOf(first);
        }
    }

    public Anomalies {
        found = List.copyOf(found);
    }

    /** Whether there is nothing that a healthy store would not have. */
    public boolean healthy() {
        return complete && found.stream().allMatch(anomaly -> anomaly.kind().isUsual());
    }
}
