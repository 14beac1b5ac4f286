package dev.evolvent.projections;

/** Is told how a rebuild gets on. */
public interface RebuildListener {

    /** Tells nobody. */
    RebuildListener NONE = new RebuildListener() {};

    /** It begins, or goes on behind a position that it had reached before it was interrupted. */
    default void started(Generation generation, long upTo) {}

    /** So many more events were read. */
    default void progress(Generation generation, long events) {}

    /** The new table was compared with the live one. */
    default void compared(Generation generation, Comparison comparison) {}

    /** The new table is live. */
    default void swapped(Generation generation) {}
}
