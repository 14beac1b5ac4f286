package dev.evolvent.eventstore;

import dev.evolvent.upcasters.event.EventType;
import java.util.Map;
import java.util.Set;

/**
 * Which types of events are stored, and how many events of each.
 *
 * {@snippet :
 * static boolean isUnused(CountEvents store, String name) {
 *     return !store.hasAny(Set.of(name));
 * }
 * }
 */
public interface CountEvents {

    /** The types and revisions that are stored. */
    Set<EventType> types();

    /** Whether there is an event of one of these names. */
    boolean hasAny(Set<String> names);

    /** How many of the events up to a position a filter selects, by the types that they are stored under. */
    Map<EventType, Long> count(EventFilter filter, long upTo);
}
