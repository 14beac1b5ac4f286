package dev.evolvent.projections.internal.replay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.projections.Handling;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** How a projection with handlers processes events: which handler gets them, in order. */
abstract sealed class HandlerDefinition<H extends Handling> implements Definition<List<Handled<H>>>
        permits SqlDefinition, JdbcDefinition {

    private final List<H> handlers;
    private final Set<EventType> known;
    private final Set<EventType> wanted;
    private final Map<Class<?>, Optional<H>> handlerByClass = new ConcurrentHashMap<>();

    HandlerDefinition(List<H> handlers, UpcasterRegistry registry) {
        this.handlers = handlers;
        known = registry.types();
        wanted = registry.types().stream().filter(stored -> registry.typesOf(stored).stream()
                .anyMatch(current -> handlerFor(registry.classOf(current).orElse(JsonNode.class)).isPresent()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<EventType> wanted() {
        return wanted;
    }

    @Override
    public List<Handled<H>> read(EventReader reader, List<RecordedEvent> events) {
        List<Handled<H>> handled = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            // The reader throws for an unknown type.
            if (wanted.contains(event.type()) || !known.contains(event.type())) {
                for (CurrentEvent<?> current : reader.read(event)) {
                    handlerByClass.computeIfAbsent(current.body().getClass(), this::handlerFor)
                            .ifPresent(handler -> handled.add(new Handled<>(current, handler)));
                }
            }
        }
        return handled;
    }

    private Optional<H> handlerFor(Class<?> eventClass) {
        return handlers.stream().filter(handler -> handler.takes(eventClass)).findFirst();
    }

    @Override
    public void keys(List<Handled<H>> changes, BiConsumer<String, CurrentEvent<?>> consumer) {
        changes.forEach(handled -> consumer.accept(handled.key(projection()), handled.event()));
    }

    @Override
    public List<Handled<H>> only(List<Handled<H>> changes, String key, int part) {
        return changes.stream()
                .filter(handled -> handled.key(projection()).equals(key) && handled.event().index() == part).toList();
    }
}
