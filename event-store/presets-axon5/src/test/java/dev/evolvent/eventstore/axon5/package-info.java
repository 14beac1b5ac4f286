/**
 * A store that Axon Framework 5 itself has created and filled, to read with the preset for it. Start reading at
 * {@link dev.evolvent.eventstore.axon5.AxonStore}.
 */
@NullMarked
package dev.evolvent.eventstore.axon5;

import org.jspecify.annotations.NullMarked;
