package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventPositions;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Difference;
import dev.evolvent.projections.internal.replay.Batches;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.Pulse;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the events behind the rows that differ between two generations, by reading the history once. */
final class Explanation {

    private static final int BATCH = 2_000;
    private static final int EVENTS = 3;

    private Explanation() {}

    static <C> Comparison of(ReadEvents store, UpcasterRegistry registry, Definition<C> definition,
            Comparison comparison, long upTo) {
        Map<String, Deque<String>> events = new HashMap<>();
        comparison.samples().stream().flatMap(Explanation::keys).forEach(key -> events.put(key, new ArrayDeque<>()));
        try (Batches<C> batches = new Batches<>(store, registry, definition, EventPositions.BEGINNING, upTo,
                EventFilter.builder().types(definition.wanted()).build(), BATCH, Pulse.none(1))) {
            while (batches.hasNext()) {
                definition.keys(batches.next().changes(), (key, event) -> {
                    Deque<String> last = events.get(key);
                    if (last != null) {
                        if (last.size() == EVENTS) {
                            last.removeFirst();
                        }
                        last.add(event.recorded().coordinates().toString());
                    }
                });
            }
        }
        return comparison.withSamples(comparison.samples().stream()
                .map(sample -> sample
                        .with(keys(sample).flatMap(key -> events.getOrDefault(key, new ArrayDeque<>()).stream())
                                .toList()))
                .toList());
    }

    /** A fold's key is the row's key. The key of a projection in SQL is at best a part of it. */
    private static Stream<String> keys(Difference difference) {
        List<String> key = difference.key();
        return key.stream().distinct();
    }
}
