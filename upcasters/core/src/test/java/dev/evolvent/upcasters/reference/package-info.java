/**
 * A reference implementation of changes as plain code on trees, and tests that compare the compiled chain with it on
 * random documents, random chains and broken input. Start reading at
 * {@link dev.evolvent.upcasters.reference.ReferenceChanges}.
 */
@NullMarked
package dev.evolvent.upcasters.reference;

import org.jspecify.annotations.NullMarked;
