package dev.evolvent.eventstore.backup;

/** Receives the progress of a backup or a restore. */
@FunctionalInterface
public interface BackupListener {

    /** Ignores the progress. */
    BackupListener NONE = (what, events) -> {};

    /**
     * More events were processed; called often.
     *
     * @param what
     *            what was done with them: {@code copied}
     */
    void progressed(String what, long events);

    /** The backup was asked to pause and waits until it is resumed. */
    default void paused(String howToResume) {}
}
