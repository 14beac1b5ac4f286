package dev.evolvent.eventstore.inspection;

/** Hears how far it has got: a few times a second, on the thread that has asked for the result. */
@FunctionalInterface
public interface ScanListener {

    /** Returns whether to go on; otherwise the result is of what was seen so far, and says so. */
    boolean progressed(ScanProgress progress);
}
