package dev.evolvent.migrations;

import java.time.Duration;
import java.util.List;

/** Receives the progress of a {@link MigrationRunner}. */
public interface MigrationListener {

    /** Ignores the progress. */
    MigrationListener NONE = new MigrationListener() {};

    /** Another process is migrating this database; this one waits for it. */
    default void waiting(int pid) {}

    /** A migration has reached a state. */
    default void reached(Migration migration, MigrationState state) {}

    /** A step starts or resumes. */
    default void step(Migration migration, OperationStep step) {}

    /** A step that works in batches has reached this cursor. */
    default void progress(Migration migration, OperationStep step, long cursor) {}

    /** A lock timed out; the step is retried. With the blocking sessions, as far as they were seen. */
    default void lockTimeout(Migration migration, OperationStep step, int attempt, List<String> blockers) {}

    /** An autovacuum worker blocked the step, and was cancelled. */
    default void autovacuumCancelled(Migration migration, String worker) {}

    /** The migration is paused for this reason. */
    default void paused(Migration migration, String reason) {}

    /** The reason to pause is gone. */
    default void resumed(Migration migration) {}

    /** A check was run. */
    default void checked(Migration migration, Check check) {}

    /** A required extension is missing, so the migration is skipped. */
    default void skipped(Migration migration, String missing) {}

    /** It is ready, but completing it would remove what other programs may still use. */
    default void awaitsCompletion(Migration migration, String takenAway) {}

    /** How long an append had to wait at most while the migration was at work. */
    default void stalled(Migration migration, Duration longest) {}
}
