package dev.evolvent.projections;

/** Is told how a rebuild gets on. */
public interface RebuildListener {

    /** Tells nobody. */
    RebuildListener NONE = new RebuildListener() {};

    /** It begins, or goes on behind a position that it had reached before it was interrupted. */
    default void started(Generation generation, long upTo) {}

    /** More events were taken up. */
    default void progress(RebuildProgress progress) {}

    /** It waits, since somebody has paused it. */
    default void paused() {}

    /** The new tables were compared with the live ones. */
    default void compared(Generation generation, Comparison comparison) {}

    /** The new tables are live. */
    default void swapped(Generation generation) {}
}
