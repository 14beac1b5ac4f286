/**
 * The byte engine: compiles a run of declared changes into one pass over a payload's bytes, in which everything that no
 * change names is copied as it is. Start reading at {@link dev.evolvent.upcasters.internal.engine.Program}.
 */
@NullMarked
package dev.evolvent.upcasters.internal.engine;

import org.jspecify.annotations.NullMarked;
