package dev.evolvent.eventstore.inspection;

/** Receives the progress of a scan: a few times per second, on the calling thread. */
@FunctionalInterface
public interface ScanListener {

    /** Returns whether to continue; otherwise the result covers what was read so far, and is marked incomplete. */
    boolean progressed(ScanProgress progress);

    /** The scan was asked to pause and waits until it is resumed. */
    default void paused(String howToResume) {}
}
