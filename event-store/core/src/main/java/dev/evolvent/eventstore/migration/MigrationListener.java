package dev.evolvent.eventstore.migration;

/** Is told what a {@link MigrationRunner} is doing. */
public interface MigrationListener {

    /** Tells nobody. */
    MigrationListener NONE = new MigrationListener() {};

    /** Another process is migrating this database; this one waits for it. */
    default void waiting(int pid) {}

    /** A step begins, or is taken up again. */
    default void step(Migration migration, Step step) {}

    /** A step that works in batches has come this far. */
    default void progress(Migration migration, Step step, long cursor) {}

    /** A lock was not to be had in time; the step is tried again. */
    default void lockTimeout(Migration migration, Step step, int attempt) {}

    /** What the migration has reached was looked at. */
    default void checked(Migration migration, Migration.Check check) {}
}
