/**
 * Event handler components of Axon Framework 4 as projections. Start reading at
 * {@link dev.evolvent.projections.axon4.AxonProjection}.
 */
@NullMarked
package dev.evolvent.projections.axon4;

import org.jspecify.annotations.NullMarked;
