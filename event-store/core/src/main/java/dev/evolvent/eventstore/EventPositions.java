package dev.evolvent.eventstore;

/**
 * Positions in the global order of events.
 *
 * {@snippet :
 * static long lastHundred(EventPositions store) {
 *     return store.beforeLast(100, EventFilter.all());
 * }
 * }
 */
public interface EventPositions {

    /** The position before all others. */
    long BEGINNING = Long.MIN_VALUE;

    /** The position below which no new event can appear. */
    Fence fence();

    /** The position before the last events that a filter selects; {@link #BEGINNING} if there are fewer. */
    long beforeLast(int events, EventFilter filter);
}
