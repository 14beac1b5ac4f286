package dev.evolvent.upcasters.schema.internal;

/**
 * Two things that do not go together.
 *
 * @param path
 *            of the property; empty for the document itself
 * @param produced
 *            what can be there, in words
 * @param expected
 *            what must be there, in words
 */
public record Mismatch(String path, String produced, String expected) {}
