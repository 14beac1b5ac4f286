/**
 * What changes mean, written a second time as plain code on trees, and tests that hold the compiled chain against it
 * on random documents, random chains and broken input. Start reading at
 * {@link dev.evolvent.upcasters.reference.ReferenceChanges}.
 */
@NullMarked
package dev.evolvent.upcasters.reference;

import org.jspecify.annotations.NullMarked;
