package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.inspection.Proof.Finding;
import dev.evolvent.eventstore.internal.Masking;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Upcasts events and collects the failures; consecutive parts are merged. */
final class Findings implements Consumer<RecordedEvent> {

    private record Kind(EventType type, Optional<String> step, String code) {

        static Kind of(Finding finding) {
            return new Kind(finding.type(), finding.step(), finding.code());
        }
    }

    private final EventReader reader;
    private final ProofOptions options;
    private final Map<Kind, Finding> findings = new LinkedHashMap<>();
    private long events;

    Findings(EventReader reader, ProofOptions options) {
        this.reader = reader;
        this.options = options;
    }

    @Override
    public void accept(RecordedEvent event) {
        events++;
        try {
            reader.read(event);
        } catch (UpcastException e) {
            Kind kind = new Kind(event.type(), e.step(), e.code());
            Finding known = findings.get(kind);
            if (known != null) {
                findings.put(kind, known.more(1));
            } else if (!isFull()) {
                findings.put(kind, finding(event, e));
            }
        }
    }

    /** Whether the limit of different findings is reached. */
    boolean isFull() {
        return findings.size() >= options.limit();
    }

    private Finding finding(RecordedEvent event, UpcastException problem) {
        return new Finding(event.type(), problem.step(), problem.code(), 1, event.coordinates(),
                options.masked() ? Masking.message(problem) : String.valueOf(problem.getMessage()),
                options.masked()
                        ? Masking.sample(event.payload())
                        : Masking.shortened(event.payload().toString()));
    }

    void add(Findings later) {
        events += later.events;
        addAll(later.findings.values());
    }

    void resume(long count, List<Finding> found) {
        events += count;
        addAll(found);
    }

    private void addAll(Iterable<Finding> later) {
        later.forEach(finding -> findings.merge(Kind.of(finding), finding,
                (known, another) -> known.more(another.count())));
    }

    long events() {
        return events;
    }

    List<Finding> all() {
        return List.copyOf(findings.values());
    }
}
