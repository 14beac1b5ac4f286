/**
 * Read models as an application declares them, and reports about them. The engine is
 * {@code dev.evolvent.projections.run.Projections}. Start reading at {@link dev.evolvent.projections.Projection}.
 */
@NullMarked
package dev.evolvent.projections;

import org.jspecify.annotations.NullMarked;
