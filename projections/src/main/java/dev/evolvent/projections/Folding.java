package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.CurrentEvent;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a fold does with events: whose rows they change, and how. For many threads. */
final class Folding<R extends Record> {

    private final KeyedFold<R> projection;
    private final RowMapping<R> mapping;
    private final Set<EventType> known;
    private final Set<EventType> wanted = new HashSet<>();
    private final Map<Class<?>, Optional<KeyedFold.Handler<?, R>>> handlerByClass = new ConcurrentHashMap<>();

    Folding(KeyedFold<R> projection, RowMapping<R> mapping, UpcasterRegistry registry) {
        this.projection = projection;
        this.mapping = mapping;
        known = registry.types();
        projection.handlers().forEach(handler -> wanted.addAll(registry.typesReadAs(handler.event())));
    }

    /** The stored types, old and current, that have a part in this read model. */
    Set<EventType> wanted() {
        return wanted;
    }

    /** The changes that events ask for, in their order. */
    List<Keyed<R>> keyed(EventReader reader, List<RecordedEvent> events) {
        List<Keyed<R>> keyed = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            // Of an unknown type, the reader says that it is.
            if (wanted.contains(event.type()) || !known.contains(event.type())) {
                for (CurrentEvent<?> current : reader.read(event)) {
                    collect(current, keyed);
                }
            }
        }
        return keyed;
    }

    private void collect(CurrentEvent<?> event, List<Keyed<R>> keyed) {
        Optional<KeyedFold.Handler<?, R>> handler = handlerByClass.computeIfAbsent(event.body().getClass(),
                this::handlerFor);
        if (handler.isPresent()) {
            for (Object key : keysOf(handler.get(), event)) {
                keyed.add(new Keyed<>(key, event, handler.get()));
            }
        }
    }

    private Optional<KeyedFold.Handler<?, R>> handlerFor(Class<?> eventClass) {
        return projection.handlers().stream().filter(handler -> handler.event().isAssignableFrom(eventClass))
                .findFirst();
    }

    private Iterable<?> keysOf(KeyedFold.Handler<?, R> handler, CurrentEvent<?> event) {
        try {
            Iterable<?> keys = handler.keysOf(event);
            for (Object key : keys) {
                if (!mapping.keyClass().isInstance(key)) {
                    throw new IllegalArgumentException("the key " + key + " is not of "
                            + mapping.keyClass() + ", as the first component of the row is");
                }
            }
            return keys;
        } catch (RuntimeException e) {
            throw failed(event, e);
        }
    }

    Optional<R> fold(Keyed<R> keyed, Optional<R> row) {
        Optional<R> result;
        try {
            result = keyed.handler().apply(row, keyed.event());
        } catch (RuntimeException e) {
            throw failed(keyed.event(), e);
        }
        if (result.isPresent() && !mapping.keyOf(result.get()).equals(keyed.key())) {
            throw new EvolventException(ProjectionError.FOLD_FAILED,
                    "Projection " + projection.name() + ": the fold of "
                            + keyed.event().recorded().coordinates() + " gave a row with the key "
                            + mapping.keyOf(result.get())
                            + ", although the event's key is " + keyed.key()
                            + ". A fold may only change the row of its own key.");
        }
        return result;
    }

    private EvolventException failed(CurrentEvent<?> event, RuntimeException cause) {
        return new EvolventException(ProjectionError.FOLD_FAILED, "Projection " + projection.name() + " failed on "
                + event.recorded().coordinates() + ": " + cause
                + ". Everything before it is done; correct the fold, and the same command goes on from there.", cause);
    }
}
