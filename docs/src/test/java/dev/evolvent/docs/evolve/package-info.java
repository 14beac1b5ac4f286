/**
 * The code of the guide <i>Evolve an event</i>. Start reading at {@link dev.evolvent.docs.evolve.OrderUpcasters}.
 */
@NullMarked
package dev.evolvent.docs.evolve;

import org.jspecify.annotations.NullMarked;
