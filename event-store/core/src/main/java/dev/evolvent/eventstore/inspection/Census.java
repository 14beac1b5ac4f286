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
 * Which event types and revisions are stored, how many of each, from where to where, and which keys their payloads have.
 * Ordered by the time of the first one, so that it reads as the history of the schema.
 *
 * @param store
 *            what was counted
 * @param upTo
 *            the position up to which all was counted; absent where there is no global order
 * @param complete
 *            whether all events were counted, and not only those up to where it was stopped
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
     *            absent where there is no global order
     * @param payloadBytes
     *            of all payloads together
     * @param shapes
     *            of the payloads, by their count
     * @param otherShapes
     *            how many events have shapes that are not told one by one, since there are too many
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
     * What a payload looks like from above.
     *
     * @param keys
     *            of an object, at its top level, sorted; none if it is no object
     */
    public record Shape(Kind kind, List<String> keys, long count) {

        /** What a payload is. */
        public enum Kind {
            OBJECT,

            /** An object with more than {@value CensusPart#MOST_KEYS} keys: most of these are data rather than names. */
            LARGE_OBJECT,

            /** An array, a text, a number, a truth value, or null. */
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

    /** All events together. */
    public long count() {
        return entries.stream().mapToLong(Entry::count).sum();
    }

    /** What a registry makes of these types, and which of its steps they need. */
    public RegistryUse against(UpcasterRegistry registry) {
        return RegistryUse.of(this, registry);
    }

    /** Keeps it in a file, for {@link Inspection#census(Census)} to go on from. */
    public void write(Path file) {
        new StateFile<>(file, Census.class).write(this);
    }

    /** Reads it from a file; absent if there is none. */
    public static Optional<Census> read(Path file) {
        return new StateFile<>(file, Census.class).read();
    }
}
