package dev.evolvent.upcasters.event;

import java.util.Objects;

/**
 * Which shape of an event's payload is meant. An opaque text: revisions are never compared for order.
 *
 * <p>
 * Events that were stored without a revision have the explicit revision {@link #NONE}. Stores hold that as SQL
 * {@code NULL} or as an empty text; both mean the same.
 */
public record Revision(String text) {

    /** The revision of events that were stored without one. */
    public static final Revision NONE = new Revision("");

    public Revision {
        Objects.requireNonNull(text, "text");
    }

    public static Revision of(String text) {
        return text.isEmpty() ? NONE : new Revision(text);
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    /** The text, or {@code (none)}, which no store would use as a revision. */
    @Override
    public String toString() {
        return isNone() ? "(none)" : text;
    }
}
