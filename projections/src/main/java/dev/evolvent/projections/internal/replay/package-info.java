/**
 * Applies events to the tables of a generation: reads in batches, folds or handles, writes in chunks. Start reading at
 * {@link dev.evolvent.projections.internal.replay.Definition}.
 */
@NullMarked
package dev.evolvent.projections.internal.replay;

import org.jspecify.annotations.NullMarked;
