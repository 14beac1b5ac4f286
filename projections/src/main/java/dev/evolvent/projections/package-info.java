/**
 * Read models: built from events, rebuilt beside the live ones, compared with them before they are swapped. Start reading
 * at {@link dev.evolvent.projections.Projections}.
 */
@NullMarked
package dev.evolvent.projections;

import org.jspecify.annotations.NullMarked;
