/**
 * What changes do to the fields of a document, stated once for all that reason about it, and what reverses them. Start
 * reading at {@link dev.evolvent.upcasters.internal.effect.FieldEffect}.
 */
@NullMarked
package dev.evolvent.upcasters.internal.effect;

import org.jspecify.annotations.NullMarked;
