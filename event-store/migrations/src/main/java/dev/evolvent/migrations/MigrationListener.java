package dev.evolvent.migrations;

import java.time.Duration;
import java.util.List;

/** Is told what a {@link MigrationRunner} is doing. */
public interface MigrationListener {

    /** Tells nobody. */
    MigrationListener NONE = new MigrationListener() {};

    /** Another process is migrating this database; this one waits for it. */
    default void waiting(int pid) {}

    /** A migration has come to a state. */
    default void reached(Migration migration, MigrationState state) {}

    /** A step begins, or is taken up again. */
    default void step(Migration migration, Step step) {}

    /** A step that works in batches has come this far. */
    default void progress(Migration migration, Step step, long cursor) {}

    /** A lock was not to be had in time; the step is tried again. With those who were in the way, as far as they were seen. */
    default void lockTimeout(Migration migration, Step step, int attempt, List<String> blockers) {}

    /** A worker of autovacuum was in the way, and was sent away. */
    default void autovacuumCancelled(Migration migration, String worker) {}

    /** Nothing is done for now, until the reason is gone. */
    default void paused(Migration migration, String reason) {}

    /** The reason to pause is gone. */
    default void resumed(Migration migration) {}

    /** What must hold, or what was reached, was looked at. */
    default void checked(Migration migration, Check check) {}

    /** What the migration requires is not there, so it is passed over. */
    default void skipped(Migration migration, String missing) {}

    /** All is ready, but completing would take away what others may still use. */
    default void awaitsCompletion(Migration migration, String takenAway) {}

    /** How long an append had to wait at most while the migration was at work. */
    default void stalled(Migration migration, Duration longest) {}
}
