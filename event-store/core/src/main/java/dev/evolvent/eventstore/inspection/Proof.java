package dev.evolvent.eventstore.inspection;

import dev.evolvent.upcasters.event.Coordinates;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The result of reading every stored event as its current class.
 *
 * @param events
 *            how many were tried, including those of an earlier run that this one resumed
 * @param upTo
 *            the position up to which events were tried; absent without a global order
 * @param complete
 *            whether all requested events were tried; false if the run was stopped early
 * @param resumedBehind
 *            the position after which this run resumed an earlier one
 * @param startedOver
 *            why the findings of an earlier run no longer count
 * @param findings
 *            in the order of their discovery
 */
public record Proof(long events, OptionalLong upTo, boolean complete, OptionalLong resumedBehind,
        Optional<String> startedOver, List<Finding> findings) {

    /**
     * Events that fail in the same way.
     *
     * @param step
     *            the failed step: {@code OrderPlaced 1 -> OrderPlaced 2}; absent if no step failed
     * @param first
     *            the coordinates of the first one
     * @param message
     *            the error of the first one
     * @param sample
     *            the payload of the first one
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

    /** Whether every event was tried and can be read. */
    public boolean proved() {
        return complete && findings.isEmpty();
    }
}
