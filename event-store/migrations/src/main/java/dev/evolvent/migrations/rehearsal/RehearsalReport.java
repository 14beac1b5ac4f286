package dev.evolvent.migrations.rehearsal;

import java.time.Duration;
import java.util.List;

/**
 * What came of a rehearsal.
 *
 * @param parts
 *            what was done, one after the other
 * @param notCarriedOver
 *            what of the schema the copy does not have
 */
public record RehearsalReport(long events, List<Part> parts, List<String> notCarriedOver) {

    /**
     * One part.
     *
     * @param findings
     *            what is wrong; none if all is well
     * @param longestAppend
     *            how long an append had to wait at most
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
