package dev.evolvent.upcasters.reference;

import dev.evolvent.upcasters.EventDeclaration;
import dev.evolvent.upcasters.InvalidRegistryException;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is tested: a registry with one chain. */
final class Engine {

    private static final String EVENT = "E";

    private final UpcasterRegistry registry;

    private Engine(UpcasterRegistry registry) {
        this.registry = registry;
    }

    /** None if the registry finds that the changes contradict each other. */
    static Optional<Engine> of(List<List<JsonChange>> steps) {
        UpcasterRegistry.Builder builder = UpcasterRegistry.builder();
        EventDeclaration event = builder.event(EVENT);
        for (int i = 0; i < steps.size(); i++) {
            List<JsonChange> step = steps.get(i);
            event = event.from(String.valueOf(i)).to(String.valueOf(i + 1), json -> step.forEach(json::change));
        }
        event.current();
        try {
            return Optional.of(new Engine(builder.build()));
        } catch (InvalidRegistryException e) {
            return Optional.empty();
        }
    }

    Json upcast(Json payload) {
        RecordedEvent event = new RecordedEvent("e-1", new StreamId("category", "s-1"), 0, 1, EventType.of(EVENT, "0"),
                payload, Json.of("{}"), Instant.EPOCH);
        return registry.upcast(event).getFirst().payload();
    }

    Outcome outcome(Json payload) {
        try {
            return new Outcome.Success(upcast(payload));
        } catch (UpcastException e) {
            return new Outcome.Failure(e.code());
        }
    }
}
