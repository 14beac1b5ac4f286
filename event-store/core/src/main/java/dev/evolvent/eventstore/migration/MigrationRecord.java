package dev.evolvent.eventstore.migration;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of the history: what was done to this database, how far it came, by whom and when.
 *
 * @param checksum
 *            the SHA-256 of the definition
 * @param step
 *            the step that comes next
 * @param cursor
 *            how far that step has come, if it works in batches
 * @param hash
 *            the SHA-256 over this row's version, name, kind and checksum and the hash of the row before it
 */
public record MigrationRecord(int version, String name, String kind, String checksum, MigrationState state, int step,
        long cursor, String appliedBy, Instant startedAt, Optional<Instant> finishedAt, String hash) {

    /** Whether nothing of it is in the database: it was taken back, or failed before its first step was done. */
    boolean isWithoutEffect() {
        return state == MigrationState.ROLLED_BACK || (state == MigrationState.RUNNING && step == 0 && cursor == 0);
    }
}
