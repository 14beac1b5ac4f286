package dev.evolvent.eventstore.inspection;

import dev.evolvent.upcasters.event.Coordinates;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether every stored event can be read as the class that reads it today.
 *
 * @param events
 *            how many were tried, those of an earlier run that this one went on from included
 * @param upTo
 *            the position up to which all were tried; absent where there is no global order
 * @param complete
 *            whether all were tried that were asked for, and not only those up to where it was stopped
 * @param resumedBehind
 *            the position behind which this run went on from an earlier one
 * @param startedOver
 *            why what an earlier run had found does not count any more
 * @param findings
 *            in the order in which they were met
 */
public record Proof(long events, OptionalLong upTo, boolean complete, OptionalLong resumedBehind,
        Optional<String> startedOver, List<Finding> findings) {

    /**
     * Events that fail in the same way.
     *
     * @param step
     *            that failed: {@code OrderPlaced 1 -> OrderPlaced 2}; absent where it was none
     * @param first
     *            where the first of them is
     * @param message
     *            what went wrong with the first of them
     * @param sample
     *            the payload of the first of them
     */
    public record Finding(EventType type, Optional<String> step, String code, long count, Coordinates first,
            String message, String sample) {

        Finding more(long number) {
            return new Finding(type, step, code, count + number, first, message, sample);
        }
    }

    public Proof {
        findings = List.copyOf(findings);
    }

    /** Whether every event was tried, and can be read. */
    public boolean proved() {
        return complete && findings.isEmpty();
    }
}
