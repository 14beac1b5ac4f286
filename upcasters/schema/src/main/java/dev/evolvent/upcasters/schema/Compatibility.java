package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.schema.internal.Containment;
import dev.evolvent.upcasters.schema.internal.Mismatch;
import dev.evolvent.upcasters.schema.internal.SchemaReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether readers of one revision of an event can read data of another one as it is, without upcasters.
 *
 * @param breaks
 *            what they cannot read
 * @param notLookedAt
 *            what may break it, too, for all that is known
 */
public record Compatibility(Level level, List<Break> breaks, List<String> notLookedAt) {

    /** Who can read what. */
    public enum Level {
        /** Both ways. */
        FULL,
        /** Readers of the new one can read data of the old one. */
        BACKWARD,
        /** Readers of the old one can read data of the new one. */
        FORWARD,
        /** Neither. */
        NONE
    }

    /**
     * Something that readers cannot read.
     *
     * @param broken
     *            {@link Level#BACKWARD} if readers of the new revision cannot read it, {@link Level#FORWARD} for the other way
     * @param path
     *            of the property; empty for the payload itself
     */
    public record Break(Level broken, String path, String produced, String expected) {

        @Override
        public String toString() {
            return (broken == Level.BACKWARD
                    ? "Readers of the new one cannot read old data: "
                    : "Readers of the old one cannot read new data: ")
                    + (path.isEmpty() ? "" : path + ": ") + produced + ", where " + expected + " is expected.";
        }
    }

    public Compatibility {
        breaks = List.copyOf(breaks);
        notLookedAt = List.copyOf(notLookedAt);
    }

    /** Compares the schemas of two revisions. */
    public static Compatibility between(JsonNode oldSchema, JsonNode newSchema) {
        SchemaReader.Read older = Schemas.read(oldSchema, "The old schema");
        SchemaReader.Read newer = Schemas.read(newSchema, "The new schema");
        Containment.Result backward = Containment.of(older.shape(), newer.shape());
        Containment.Result forward = Containment.of(newer.shape(), older.shape());
        List<String> notLookedAt = new ArrayList<>();
        older.notLookedAt().forEach(keyword -> notLookedAt.add("the keyword " + keyword + " of the old schema"));
        newer.notLookedAt().forEach(keyword -> notLookedAt.add("the keyword " + keyword + " of the new schema"));
        Stream.of(backward, forward).flatMap(result -> result.notLookedAt().stream()).map(Compatibility::open)
                .distinct().forEach(notLookedAt::add);
        return new Compatibility(level(backward, forward),
                Stream.concat(breaks(Level.BACKWARD, backward), breaks(Level.FORWARD, forward)).toList(), notLookedAt);
    }

    private static Level level(Containment.Result backward, Containment.Result forward) {
        if (backward.mismatches().isEmpty()) {
            return forward.mismatches().isEmpty() ? Level.FULL : Level.BACKWARD;
        }
        return forward.mismatches().isEmpty() ? Level.FORWARD : Level.NONE;
    }

    private static Stream<Break> breaks(Level broken, Containment.Result result) {
        return result.mismatches().stream()
                .map(mismatch -> new Break(broken, mismatch.path(), mismatch.produced(), mismatch.expected()));
    }

    static String open(Mismatch mismatch) {
        return mismatch.path().isEmpty()
                ? mismatch.produced()
                : mismatch.path() + ": " + mismatch.produced() + ", where " + mismatch.expected() + " is expected";
    }
}
