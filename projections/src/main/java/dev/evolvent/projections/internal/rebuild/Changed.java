package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Staleness;
import dev.evolvent.projections.internal.replay.Batches;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.Pulse;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the events that are upcast differently today than when tables were built. */
public final class Changed {

    private static final int BATCH = 2_000;

    private Changed() {}

    /** Stored types that the projection needs today, and that had another chain then, or were not needed. */
    public static Set<EventType> types(Definition<?> definition, Generation live, UpcasterRegistry registry) {
        return definition.wanted().stream()
                .filter(type -> !registry.hash(type).equals(live.chains().get(type.toString())))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Staleness since(Definition<?> definition, Generation live, EventStore store,
            UpcasterRegistry registry,
            boolean countKeys) {
        boolean declaredOtherwise = !definition.isBuiltBy(live);
        Set<EventType> types = types(definition, live, registry);
        if (types.isEmpty()) {
            return new Staleness(declaredOtherwise, Map.of(), OptionalLong.empty());
        }
        return counted(definition, live, store, registry, countKeys, declaredOtherwise, types);
    }

    private static <C> Staleness counted(Definition<C> definition, Generation live, EventStore store,
            UpcasterRegistry registry, boolean countKeys, boolean declaredOtherwise, Set<EventType> types) {
        SortedMap<String, Long> events = new TreeMap<>();
        EventFilter filter = EventFilter.builder().types(types).build();
        store.count(filter, live.position()).forEach((type, count) -> events.put(type.toString(), count));
        if (!countKeys) {
            return new Staleness(declaredOtherwise, events, OptionalLong.empty());
        }
        Set<String> keys = new HashSet<>();
        try (Batches<C> batches = new Batches<>(store, registry, definition, EventStore.BEGINNING, live.position(),
                filter, BATCH, Pulse.none(2))) {
            while (batches.hasNext()) {
                definition.keys(batches.next().changes(), (key, event) -> keys.add(key));
            }
        }
        return new Staleness(declaredOtherwise, events, OptionalLong.of(keys.size()));
    }
}
