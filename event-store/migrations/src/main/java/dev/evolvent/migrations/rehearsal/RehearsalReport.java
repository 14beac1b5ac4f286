package dev.evolvent.migrations.rehearsal;

import java.time.Duration;
import java.util.List;

/**
 * The result of a rehearsal.
 *
 * @param parts
 *            what was done, in order
 * @param notCarriedOver
 *            the parts of the schema that the copy lacks
 */
public record RehearsalReport(long events, List<Part> parts, List<String> notCarriedOver) {

    /**
     * One part.
     *
     * @param findings
     *            the problems; empty if there are none
     * @param longestAppend
     *            the longest time that an append had to wait
     */
    public record Part(String name, List<String> findings, Duration took, long walBytes, long diskBytes,
            Duration longestAppend) {

        public boolean ok() {
            return findings.isEmpty();
        }
    }

    public boolean ok() {
        return parts.stream().allMatch(Part::ok);
    }
}
