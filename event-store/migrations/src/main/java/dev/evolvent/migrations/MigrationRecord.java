package dev.evolvent.migrations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the history: what was done to this database, how far it came, by which user and when.
 *
 * @param rank
 *            its place in the order in which migrations were started
 * @param definition
 *            what was done
 * @param checksum
 *            the SHA-256 of the definition
 * @param step
 *            the next step of the current state
 * @param cursor
 *            how far that step has come, if it works in batches
 * @param heardFrom
 *            when it last made progress
 * @param hash
 *            the SHA-256 over this row and the hash of the row before it
 */
public record MigrationRecord(int rank, MigrationId id, String kind, String definition, String checksum,
        MigrationState state, int step, long cursor, String appliedBy, Instant startedAt, Instant heardFrom,
        Optional<Instant> finishedAt, String hash) {

    /** How long it took; absent while it is under way. */
    public Optional<Duration> took() {
        return finishedAt.map(end -> Duration.between(startedAt, end));
    }

    /**
     * Whether nothing of it is in the database: it was rolled back, was skipped, or failed before its first step was
     * done.
     */
    boolean isWithoutEffect() {
        return state == MigrationState.ROLLED_BACK || state == MigrationState.SKIPPED
                || (state == MigrationState.EXPANDING && step == 0 && cursor == 0);
    }
}
