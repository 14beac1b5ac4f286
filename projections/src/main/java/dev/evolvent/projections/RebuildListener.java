package dev.evolvent.projections;

/** Receives the progress of a rebuild. */
public interface RebuildListener {

    /** Ignores the progress. */
    RebuildListener NONE = new RebuildListener() {};

    /** It starts, or resumes after the position that it had reached before an interruption. */
    default void started(Generation generation, long upTo) {}

    /** More events were applied. */
    default void progress(RebuildProgress progress) {}

    /** It was asked to pause, and waits. */
    default void paused() {}

    /** The new tables were compared with the live ones. */
    default void compared(Generation generation, Comparison comparison) {}

    /** The new tables are live. */
    default void swapped(Generation generation) {}
}
