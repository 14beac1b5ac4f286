package dev.evolvent.eventstore;

import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.stream.Stream;

/**
 * Reads events in their global order, as they are stored or in their current form.
 *
 * {@snippet :
 * static long titles(ReadEvents store, UpcasterRegistry registry) {
 *     try (Stream<CurrentEvent<?>> events = store.readAll(registry, EventPositions.BEGINNING)) {
 *         return events.map(CurrentEvent::body).filter(DocumentUploaded.class::isInstance).count();
 *     }
 * }
 * }
 *
 * <p>
 * Close the streams: each holds a connection.
 */
public interface ReadEvents {

    /** The events after a position, up to the fence, as they are stored. */
    default Stream<RecordedEvent> readAll(long after) {
        return readAll(after, EventFilter.all());
    }

    /** The events after a position, up to the fence, that a filter selects, as they are stored. */
    Stream<RecordedEvent> readAll(long after, EventFilter filter);

    /**
     * The events after a position, up to another one, that a filter selects, as they are stored. The caller knows that the
     * other one is below the fence.
     */
    Stream<RecordedEvent> readAll(long after, long upTo, EventFilter filter);

    /** The events after a position, up to the fence, each in its current form. */
    default Stream<CurrentEvent<?>> readAll(UpcasterRegistry registry, long after) {
        return readAll(registry, after, EventFilter.all());
    }

    /** The events after a position, up to the fence, that a filter selects, each in its current form. */
    default Stream<CurrentEvent<?>> readAll(UpcasterRegistry registry, long after, EventFilter filter) {
        EventReader reader = reader(registry);
        return readAll(after, filter).mapMulti((event, current) -> reader.read(event).forEach(current));
    }

    /** A reader for one thread that finds earlier events of a stream in this store, for the steps that recall some. */
    EventReader reader(UpcasterRegistry registry);
}
