package dev.evolvent.eventstore.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that {@link EventRow} reads, whichever way it came. What is null is an empty text, 0, or no document. */
interface StoredRow {

    String text(int column);

    /** A text that occurs again and again. */
    String name(int column, KnownNames known);

    String uuid(int column);

    long number(int column);

    /** The bytes of a document. One that is empty is there, and is no JSON. */
    byte @Nullable [] document(int column, boolean isJsonb);

    Instant instant(int column);
}
