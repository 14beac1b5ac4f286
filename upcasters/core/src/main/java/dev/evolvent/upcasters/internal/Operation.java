package dev.evolvent.upcasters.internal;

/** One change of a payload, as data. */
public sealed interface Operation {

    record Rename(String field, String newName) implements Operation {}

    /** The value is a text, a whole number or a boolean. */
    record Add(String field, Object value) implements Operation {}

    record Remove(String field) implements Operation {}
}
