package dev.evolvent.upcasters;

import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import dev.evolvent.upcasters.event.UpcasterError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What has been read of the streams that were read last, as far as steps recall it. What is missing is read from the
 * history, so that the answer depends neither on the order in which streams are visited nor on what has been forgotten.
 */
final class StreamMemories implements ChainRun.Memory {

    private static final int STREAMS = 10_000;

    private final UpcasterRegistry registry;
    private final StreamHistory history;
    private final List<Recall> recalls;
    private final Set<String> recalledNames = new HashSet<>();

    private final Map<StreamId, Memory> streams = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamId, Memory> eldest) {
            return size() > STREAMS;
        }
    };

    /** What is recalled of one stream, once all events up to a version have been seen. */
    private static final class Memory {

        private long upTo = Long.MIN_VALUE;
        private final Map<Recall, Deque<UpcastEvent>> events = new HashMap<>();
    }

    StreamMemories(UpcasterRegistry registry, StreamHistory history) {
        this.registry = registry;
        this.history = history;
        recalls = registry.steps().stream().map(Step::outcome).flatMap(outcome -> switch (outcome) {
            case Step.Becomes becomes -> becomes.changes().stream();
            case Step.Splits splits -> splits.parts().stream().flatMap(part -> part.changes().stream());
            case Step.SplitsBy splits -> List.<Change>of().stream();
            case Step.Drops drops -> List.<Change>of().stream();
        }).filter(Change.Recalling.class::isInstance).map(change -> ((Change.Recalling) change).recall()).distinct()
                .toList();
        recalls.forEach(recall -> recalledNames.addAll(recall.names()));
    }

    @Override
    public List<UpcastEvent> recall(Recall recall, RecordedEvent event) {
        Memory memory = streams.computeIfAbsent(event.stream(), stream -> new Memory());
        if (memory.upTo >= event.version()) {
            // The stream is read once more.
            memory = new Memory();
            streams.put(event.stream(), memory);
        }
        if (memory.upTo < event.version() - 1) {
            Memory filled = memory;
            history.read(event.stream(), memory.upTo, event.version(), earlier -> absorb(filled, event, earlier));
            memory.upTo = event.version() - 1;
        }
        return List.copyOf(memory.events.getOrDefault(recall, new ArrayDeque<>()));
    }

    private void absorb(Memory memory, RecordedEvent event, RecordedEvent earlier) {
        if (earlier.version() >= event.version() || earlier.version() <= memory.upTo) {
            throw new IllegalStateException("The history of stream " + event.stream() + " gave version "
                    + earlier.version() + ", but those above " + memory.upTo + " and below " + event.version()
                    + " were asked for, in their order");
        }
        memory.upTo = earlier.version() - 1;
        Chain chain = registry.chain(earlier.type());
        if (chain != null && chain.ends().stream().anyMatch(end -> recalledNames.contains(end.type().name()))) {
            try {
                List<UpcastEvent> forms = chain.isCurrent()
                        ? List.of(earlier)
                        : EventReader.forms(earlier, new ChainRun(earlier, this).through(chain));
                keep(memory, forms);
            } catch (UpcastException e) {
                throw new UpcastException(UpcasterError.FUNCTION_FAILED, event.coordinates(), null, null,
                        "an earlier event that it recalls cannot be read: " + e.getMessage(), e);
            }
        }
        memory.upTo = earlier.version();
    }

    /** An event of a stream of which something was recalled before has gone by, in order. */
    void note(RecordedEvent event, Supplier<List<UpcastEvent>> forms) {
        Memory memory = recalls.isEmpty() ? null : streams.get(event.stream());
        if (memory != null && memory.upTo == event.version() - 1) {
            keep(memory, forms.get());
            memory.upTo = event.version();
        }
    }

    private void keep(Memory memory, List<UpcastEvent> forms) {
        for (UpcastEvent form : forms) {
            for (Recall recall : recalls) {
                if (recall.names().contains(form.type().name())) {
                    keep(memory.events.computeIfAbsent(recall, key -> new ArrayDeque<>()), recall, form);
                }
            }
        }
    }

    private static void keep(Deque<UpcastEvent> events, Recall recall, UpcastEvent form) {
        if (events.size() < recall.count()) {
            events.addLast(form);
        } else if (!recall.first()) {
            events.removeFirst();
            events.addLast(form);
        }
    }
}
