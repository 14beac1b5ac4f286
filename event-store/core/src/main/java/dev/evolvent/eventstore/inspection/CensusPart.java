package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.inspection.Census.Entry;
import dev.evolvent.eventstore.inspection.Census.Shape;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.JsonKeys;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The census of a part of the events; consecutive parts are merged. */
final class CensusPart implements Consumer<RecordedEvent> {

    static final int MOST_KEYS = 100;

    private final Map<EventType, Count> counts = new LinkedHashMap<>();
    private final JsonKeys keys;
    private @Nullable EventType lastType;
    private Count last = new Count();

    CensusPart(JsonKeys keys) {
        this.keys = keys;
    }

    /** A part with the counts of an earlier census. */
    static CensusPart of(List<Entry> entries) {
        CensusPart part = new CensusPart(new JsonKeys());
        entries.forEach(entry -> part.counts.put(entry.type(), new Count(entry)));
        return part;
    }

    private static final class Count {

        private long count;
        private long bytes;
        private long firstPosition = Long.MAX_VALUE;
        private long lastPosition = Long.MIN_VALUE;
        private Instant firstTime = Instant.MAX;
        private Instant lastTime = Instant.MIN;
        private final Shapes shapes = new Shapes();

        Count() {}

        Count(Entry entry) {
            count = entry.count();
            bytes = entry.payloadBytes();
            firstPosition = entry.firstPosition().orElse(firstPosition);
            lastPosition = entry.lastPosition().orElse(lastPosition);
            firstTime = entry.firstTime();
            lastTime = entry.lastTime();
            shapes.addAll(entry.shapes(), entry.otherShapes());
        }

        void add(RecordedEvent event, JsonKeys keys) {
            count++;
            bytes += event.payload().bytes().length;
            spanPosition(event.position(), event.position());
            spanTime(event.time(), event.time());
            switch (keys.read(event.payload())) {
                case OBJECT -> {
                    if (keys.count() > MOST_KEYS) {
                        shapes.add(Shape.Kind.LARGE_OBJECT);
                    } else {
                        shapes.add(keys);
                    }
                }
                case NOT_AN_OBJECT -> shapes.add(Shape.Kind.NOT_AN_OBJECT);
                case NOT_JSON -> shapes.add(Shape.Kind.NOT_JSON);
            }
        }

        void add(Count later) {
            count += later.count;
            bytes += later.bytes;
            spanPosition(later.firstPosition, later.lastPosition);
            spanTime(later.firstTime, later.lastTime);
            shapes.add(later.shapes);
        }

        private void spanPosition(long first, long latest) {
            firstPosition = Math.min(firstPosition, first);
            lastPosition = Math.max(lastPosition, latest);
        }

        private void spanTime(Instant first, Instant latest) {
            if (first.isBefore(firstTime)) {
                firstTime = first;
            }
            if (latest.isAfter(lastTime)) {
                lastTime = latest;
            }
        }

        Entry entry(EventType type, boolean positioned) {
            return new Entry(type, count, firstTime, lastTime,
                    positioned ? OptionalLong.of(firstPosition) : OptionalLong.empty(),
                    positioned ? OptionalLong.of(lastPosition) : OptionalLong.empty(), bytes, shapes.byCount(),
                    shapes.others());
        }
    }

    /** Events of one type share the same type object. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public void accept(RecordedEvent event) {
        if (event.type() != lastType) {
            lastType = event.type();
            last = counts.computeIfAbsent(event.type(), type -> new Count());
        }
        last.add(event, keys);
    }

    void add(CensusPart later) {
        later.counts.forEach((type, count) -> counts.computeIfAbsent(type, key -> new Count()).add(count));
    }

    List<Entry> entries(boolean positioned) {
        return counts.entrySet().stream().map(each -> each.getValue().entry(each.getKey(), positioned))
                .sorted(Census.HISTORY).toList();
    }
}
