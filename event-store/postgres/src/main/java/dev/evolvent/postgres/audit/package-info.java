/** Who ran what, when, and what came of it. Start reading at {@link dev.evolvent.postgres.audit.Audit}. */
@NullMarked
package dev.evolvent.postgres.audit;

import org.jspecify.annotations.NullMarked;
