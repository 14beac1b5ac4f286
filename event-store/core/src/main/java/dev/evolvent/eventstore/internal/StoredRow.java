package dev.evolvent.eventstore.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that {@link EventRow} reads, from any source. Null is an empty text, 0, or no document. */
interface StoredRow {

    String text(int column);

    /** A recurring text. */
    String name(int column, KnownNames known);

    String uuid(int column);

    long number(int column);

    /** The bytes of a document. An empty one is present, and is not JSON. */
    byte @Nullable [] document(int column, boolean isJsonb);

    Instant instant(int column);
}
