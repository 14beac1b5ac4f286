/** A rebuild, from its plan to the swap. Start reading at {@link dev.evolvent.projections.internal.rebuild.Rebuild}. */
@NullMarked
package dev.evolvent.projections.internal.rebuild;

import org.jspecify.annotations.NullMarked;
