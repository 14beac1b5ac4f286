package dev.evolvent.eventstore.inspection;

import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The stored event types and revisions, with their counts, ranges, and the keys of their payloads. Ordered by the time
 * of the first event, so that it reads as the history of the schema.
 *
 * @param store
 *            the store that was counted
 * @param upTo
 *            the position up to which events were counted; absent without a global order
 * @param complete
 *            whether all events were counted; false if the count was stopped early
 */
public record Census(StoreIdentity store, OptionalLong upTo, boolean complete, List<Entry> entries) {

    static final Comparator<Entry> HISTORY = Comparator.comparing(Entry::firstTime)
            .thenComparing(entry -> entry.type().name()).thenComparing(entry -> entry.type().revision().text());

    /**
     * One type and revision.
     *
     * @param firstTime
     *            the earliest
     * @param lastTime
     *            the latest
     * @param firstPosition
     *            absent without a global order
     * @param payloadBytes
     *            total size of the payloads
     * @param shapes
     *            of the payloads, most frequent first
     * @param otherShapes
     *            how many events have shapes beyond the listed ones, because there are too many
     */
    public record Entry(EventType type, long count, Instant firstTime, Instant lastTime, OptionalLong firstPosition,
            OptionalLong lastPosition, long payloadBytes, List<Shape> shapes, long otherShapes) {

        public Entry {
            shapes = List.copyOf(shapes);
        }

        /** The most frequent shapes. */
        public List<Shape> topShapes(int most) {
            return shapes.subList(0, Math.min(most, shapes.size()));
        }
    }

    /**
     * The top-level structure of a payload.
     *
     * @param keys
     *            the sorted top-level keys of an object; empty for anything else
     */
    public record Shape(Kind kind, List<String> keys, long count) {

        /** The kind of a payload. */
        public enum Kind {
            OBJECT,

            /**
             * An object with more than {@value CensusPart#MOST_KEYS} keys: most of these are data rather than names.
             */
            LARGE_OBJECT,

            /** An array, string, number, boolean, or null. */
            NOT_AN_OBJECT,

            NOT_JSON
        }

        public Shape {
            keys = List.copyOf(keys);
        }
    }

    public Census {
        entries = List.copyOf(entries);
    }

    /** The total number of events. */
    public long count() {
        return entries.stream().mapToLong(Entry::count).sum();
    }

    /** How a registry reads these types, and which of its steps they need. */
    public RegistryUse against(UpcasterRegistry registry) {
        return RegistryUse.of(this, registry);
    }

    /** Saves it to a file, from which {@link Inspection#census(Census)} can resume. */
    public void write(Path file) {
        new StateFile<>(file, Census.class).write(this);
    }

    /** Reads it from a file; absent if the file does not exist. */
    public static Optional<Census> read(Path file) {
        return new StateFile<>(file, Census.class).read();
    }
}
