/**
 * The registry inside Axon Framework 4, and Axon's own upcasters inside the registry. Start reading at
 * {@link dev.evolvent.upcasters.axon4.EvolventUpcaster}.
 */
@NullMarked
package dev.evolvent.upcasters.axon4;

import org.jspecify.annotations.NullMarked;
