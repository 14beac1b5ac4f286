package dev.evolvent.bench.upcasting;

import dev.evolvent.upcasters.EventDeclaration;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Evolvent: a registry with the declared steps. */
final class EvolventWork {

    private static final String EVENT = "OrderPlaced";
    private static final int STEPS_OF_OTHERS = 10;

    private EvolventWork() {}

    static Work toBytes(Scenario scenario) {
        UpcasterRegistry registry = registry(scenario);
        List<RecordedEvent> batch = recorded(Orders.stored(scenario.size()), "1");
        return results -> {
            for (RecordedEvent event : batch) {
                for (UpcastEvent upcast : registry.upcast(event)) {
                    results.accept(upcast.payload().bytes());
                }
            }
        };
    }

    static Work toClass(Scenario scenario) {
        UpcasterRegistry registry = registry(scenario);
        List<RecordedEvent> batch = recorded(Orders.stored(scenario.size()), "1");
        return results -> {
            for (RecordedEvent event : batch) {
                for (CurrentEvent<?> current : registry.read(event)) {
                    results.accept(current.body());
                }
            }
        };
    }

    /** Events that are current already, passed on one by one. */
    static Work noStep(Scenario scenario) {
        UpcasterRegistry registry = registry(scenario);
        List<RecordedEvent> batch = recorded(JacksonWork.current(scenario), scenario.currentRevision());
        return results -> {
            Consumer<UpcastEvent> current = upcast -> results.accept(upcast.payload().bytes());
            for (RecordedEvent event : batch) {
                registry.upcast(event, current);
            }
        };
    }

    /** Events that are current already, each collected in a list. */
    static Work noStepKept(Scenario scenario) {
        UpcasterRegistry registry = registry(scenario);
        List<RecordedEvent> batch = recorded(JacksonWork.current(scenario), scenario.currentRevision());
        return results -> {
            for (RecordedEvent event : batch) {
                results.accept(registry.upcast(event));
            }
        };
    }

    private static UpcasterRegistry registry(Scenario scenario) {
        UpcasterRegistry.Builder builder = UpcasterRegistry.builder();
        for (int first = 0; first < scenario.others(); first += STEPS_OF_OTHERS) {
            int length = Math.min(STEPS_OF_OTHERS, scenario.others() - first);
            declare(builder.event("Other" + first), Step.chain(length)).reads(Map.class);
        }
        declare(builder.event(EVENT), scenario.chain()).reads(scenario.currentClass());
        return builder.build();
    }

    private static EventDeclaration declare(EventDeclaration event, List<Step> chain) {
        for (Step step : chain) {
            event.from(step.from()).to(step.to(), step::declare);
        }
        return event;
    }

    private static List<RecordedEvent> recorded(List<byte[]> payloads, String revision) {
        Json noMetadata = Json.of("{}");
        List<RecordedEvent> events = new ArrayList<>();
        for (byte[] payload : payloads) {
            int number = events.size();
            EventType type = EventType.of(fromRow(EVENT), fromRow(revision));
            events.add(new RecordedEvent("event-" + number, new StreamId("Order", "order-" + number), 0, number, type,
                    Json.of(payload), noMetadata, Instant.EPOCH));
        }
        return events;
    }

    /** A string as read from a row: a new instance each time, so that comparing is more than a reference check. */
    static String fromRow(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
