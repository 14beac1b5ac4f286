package dev.evolvent.eventstore;

import dev.evolvent.upcasters.Coordinates;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.UpcastException;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether every stored event can be read as the class that reads it today.
 *
 * @param events
 *            how many were tried
 * @param upTo
 *            the position of the fence: what was appended behind it was not tried
 */
public record Proof(long events, long upTo, List<Finding> findings) {

    /**
     * Events that fail in the same way.
     *
     * @param first
     *            where the first of them is
     * @param message
     *            what went wrong with the first of them
     */
    public record Finding(EventType type, String code, long count, Coordinates first, String message) {

        private Finding oneMore() {
            return new Finding(type, code, count + 1, first, message);
        }
    }

    /** Whether every event can be read. */
    public boolean proved() {
        return findings.isEmpty();
    }

    static Proof take(EventStore store, UpcasterRegistry registry) {
        record Kind(EventType type, String code) {}
        Map<Kind, Finding> findings = new LinkedHashMap<>();
        long events = 0;
        long upTo = store.fence().await();
        EventReader reader = store.reader(registry);
        try (Stream<RecordedEvent> recorded = store.readAll(EventStore.BEGINNING, upTo, EventFilter.all())) {
            for (Iterator<RecordedEvent> next = recorded.iterator(); next.hasNext();) {
                RecordedEvent event = next.next();
                events++;
                try {
                    reader.read(event);
                } catch (UpcastException e) {
                    findings.merge(new Kind(event.type(), e.code()),
                            new Finding(event.type(), e.code(), 1, event.coordinates(), String.valueOf(e.getMessage())),
                            (known, another) -> known.oneMore());
                }
            }
        }
        return new Proof(events, upTo, List.copyOf(findings.values()));
    }
}
