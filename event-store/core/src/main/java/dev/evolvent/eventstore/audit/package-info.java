/** Who ran what, when, and what came of it. Start reading at {@link dev.evolvent.eventstore.audit.Audit}. */
@NullMarked
package dev.evolvent.eventstore.audit;

import org.jspecify.annotations.NullMarked;
