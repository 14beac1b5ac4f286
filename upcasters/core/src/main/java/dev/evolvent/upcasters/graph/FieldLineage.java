package dev.evolvent.upcasters.graph;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;

/**
 * Where a field of a current type comes from: the steps are followed back through renames, moves, splits and all the rest,
 * to where the field is added, or to what is stored.
 *
 * <p>
 * Payloads are not read. That a field is stored under a name means: if it is stored at all, it is stored there.
 *
 * @param trails
 *            one for each origin: a field can have been several, and be stored in several revisions
 */
public record FieldLineage(EventType type, FieldPath field, List<Trail> trails) {

    /**
     * One way back.
     *
     * @param mentions
     *            the changes that touch the field, in the order in which they are done
     */
    public record Trail(Origin origin, List<Mention> mentions) {}

    /** A change that touches the field: what it is called before and after. */
    public record Mention(Step step, Change change, FieldPath before, FieldPath after) {}

    /** Where a trail begins. */
    public sealed interface Origin {

        /** What the field is called there. */
        FieldPath as();

        /** A change adds the field, where it is not stored. */
        record Added(Step step, Change change, FieldPath as) implements Origin {}

        /** It is stored. */
        record Stored(EventType type, FieldPath as) implements Origin {}

        /** A change removes or renames it: after that change there is no such field any more. */
        record Gone(Step step, Change change, FieldPath as) implements Origin {}

        /** A function makes the value, or the whole payload, of something else. */
        record Made(Step step, String by, FieldPath as) implements Origin {}
    }

    public FieldLineage {
        trails = List.copyOf(trails);
    }

    /** Of a field of the payload of a current type: {@code address.city}, {@code lines[].price}. */
    public static FieldLineage of(UpcasterRegistry registry, EventType current, FieldPath field) {
        return new FieldLineage(current, field, new LineageSearch(registry).trails(current, field));
    }

    /** As text, for a terminal. */
    public String text() {
        return LineageText.of(this);
    }

    /** As JSON. */
    public JsonNode json() {
        return LineageJson.of(this);
    }
}
