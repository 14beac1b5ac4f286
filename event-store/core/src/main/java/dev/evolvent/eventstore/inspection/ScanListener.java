package dev.evolvent.eventstore.inspection;

/** Hears how far it has got: a few times a second, on the thread that has asked for the result. */
@FunctionalInterface
public interface ScanListener {

    /** Returns whether to go on; otherwise the result is of what was seen so far, and says so. */
    boolean progressed(ScanProgress progress);

    /** The scan was asked to pause, and waits until it is resumed; with how to do that. */
    default void paused(String howToResume) {}
}
