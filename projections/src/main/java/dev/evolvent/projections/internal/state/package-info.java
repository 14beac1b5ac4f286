/**
 * The state tables: generations, checkpoints, runs, quarantine. Start reading at
 * {@link dev.evolvent.projections.internal.state.Generations}.
 */
@NullMarked
package dev.evolvent.projections.internal.state;

import org.jspecify.annotations.NullMarked;
