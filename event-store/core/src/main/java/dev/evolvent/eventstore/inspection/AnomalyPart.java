package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.inspection.Anomalies.Anomaly;
import dev.evolvent.eventstore.inspection.Anomalies.Kind;
import dev.evolvent.upcasters.event.Coordinates;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.JsonKeys;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the anomalies of single events in a part of the store; consecutive parts are merged. */
final class AnomalyPart implements Consumer<RecordedEvent> {

    static final int FEW = 5;

    private final JsonKeys keys;
    private final int largestPayload;
    private final Map<EventType, Seen> types = new LinkedHashMap<>();
    private final Seen notJson = new Seen();
    private final Seen oversize = new Seen();
    private long events;

    AnomalyPart(JsonKeys keys, int largestPayload) {
        this.keys = keys;
        this.largestPayload = largestPayload;
    }

    /** The count, the first few places, and the largest size. */
    private static final class Seen {

        private long count;
        private long largest;
        private final List<Coordinates> first = new ArrayList<>(1);

        void add(RecordedEvent event, long size) {
            count++;
            largest = Math.max(largest, size);
            if (first.size() < FEW) {
                first.add(event.coordinates());
            }
        }

        void add(Seen later) {
            count += later.count;
            largest = Math.max(largest, later.largest);
            later.first.stream().limit(Math.max(0, FEW - first.size())).forEach(first::add);
        }
    }

    @Override
    public void accept(RecordedEvent event) {
        events++;
        int size = event.payload().bytes().length;
        types.computeIfAbsent(event.type(), type -> new Seen()).add(event, size);
        if (keys.read(event.payload()) == JsonKeys.Kind.NOT_JSON) {
            notJson.add(event, size);
        }
        if (size > largestPayload) {
            oversize.add(event, size);
        }
    }

    void add(AnomalyPart later) {
        events += later.events;
        later.types.forEach((type, seen) -> types.computeIfAbsent(type, key -> new Seen()).add(seen));
        notJson.add(later.notJson);
        oversize.add(later.oversize);
    }

    long events() {
        return events;
    }

    List<Anomaly> found() {
        Set<String> withRevision = types.keySet().stream().filter(type -> !type.revision().isNone())
                .map(EventType::name).collect(Collectors.toSet());
        Seen missing = new Seen();
        Seen once = new Seen();
        types.forEach((type, seen) -> {
            if (type.revision().isNone() && withRevision.contains(type.name())) {
                missing.add(seen);
            }
            if (seen.count == 1) {
                once.add(seen);
            }
        });
        List<Anomaly> found = new ArrayList<>();
        add(found, Kind.NOT_JSON, notJson, OptionalLong.empty());
        add(found, Kind.MISSING_REVISION, missing, OptionalLong.empty());
        add(found, Kind.OVERSIZE, oversize, OptionalLong.of(oversize.largest));
        add(found, Kind.SEEN_ONCE, once, OptionalLong.empty());
        return found;
    }

    private static void add(List<Anomaly> found, Kind kind, Seen seen, OptionalLong largest) {
        if (seen.count > 0) {
            found.add(new Anomaly(kind, seen.count, largest, seen.first));
        }
    }
}
