package dev.evolvent.eventstore.backup;

/** Hears how far a backup or its restoration has got. */
@FunctionalInterface
public interface BackupListener {

    /** Hears nothing. */
    BackupListener NONE = (what, events) -> {};

    /**
     * Some more events have been dealt with; called often.
     *
     * @param what
     *            what is done with them: {@code copied}
     */
    void progressed(String what, long events);

    /** The backup was asked to pause, and waits until it is resumed; with how to do that. */
    default void paused(String howToResume) {}
}
