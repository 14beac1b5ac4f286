package dev.evolvent.cli.demo;

import dev.evolvent.eventstore.inspection.Census;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.Proof;
import dev.evolvent.projections.RebuildReport;
import java.util.List;
import java.util.Optional;

/**
 * The results of the demo.
 *
 * @param events
 *            how many were loaded
 * @param lost
 *            committed events that are missing at the end
 */
public record DemoReport(long events, long loadMillis, Census census, Ordering ordering, Proof proof, long proofMillis,
        List<Rebuilt> rebuilt, Reading reading, Fingerprint before, Fingerprint after, long lost, long totalMillis,
        Optional<Kept> kept) {

    /**
     * The migration, and the application that kept writing.
     *
     * @param appends
     *            transactions of the application that committed during the migration
     * @param stallMillis
     *            the longest of them
     * @param usualMillis
     *            the longest before the migration
     * @param failed
     *            the number of failures
     * @param allAppends
     *            the number in the whole demo
     */
    public record Ordering(long migrationMillis, long appends, long stallMillis, long usualMillis, long failed,
            long allAppends) {}

    /** One read model. */
    public record Rebuilt(String name, RebuildReport report) {}

    /** The reads of a read model while it was rebuilt and swapped. */
    public record Reading(long reads, long failed, long longestMillis) {}

    /** The server, if it was left running. */
    public record Kept(String jdbcUrl, String stopCommand) {}

    public boolean fingerprintUnchanged() {
        return before.equals(after);
    }

    /** Over all read models. */
    public long rebuildEventsPerSecond() {
        long read = rebuilt.stream().mapToLong(one -> one.report().events()).sum();
        long nanos = rebuilt.stream().mapToLong(one -> one.report().replay().toNanos()).sum();
        return read * 1_000_000_000L / Math.max(1, nanos);
    }

    /** Whether all claims of the demo hold. */
    public boolean good() {
        return proof.proved() && fingerprintUnchanged() && lost == 0 && ordering.failed() == 0 && reading.failed() == 0
                && rebuilt.stream().allMatch(one -> one.report().comparison().equal());
    }
}
