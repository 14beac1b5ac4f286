/**
 * Which documents there can be, as values that changes and comparisons work on, and how they are read from schemas,
 * classes and samples. Start reading at {@link dev.evolvent.upcasters.schema.internal.Shape}.
 */
@NullMarked
package dev.evolvent.upcasters.schema.internal;

import org.jspecify.annotations.NullMarked;
