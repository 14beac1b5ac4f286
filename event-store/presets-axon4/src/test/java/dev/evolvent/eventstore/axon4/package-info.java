/**
 * Stores that Axon Framework 4 itself has created and filled, to read with the presets for it. Start reading at
 * {@link dev.evolvent.eventstore.axon4.AxonStore}.
 */
@NullMarked
package dev.evolvent.eventstore.axon4;

import org.jspecify.annotations.NullMarked;
