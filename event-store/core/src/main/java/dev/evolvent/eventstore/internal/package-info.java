/**
 * What this module's own packages share and nobody else needs. Start reading at
 * {@link dev.evolvent.postgres.Sha256}.
 */
@NullMarked
package dev.evolvent.eventstore.internal;

import org.jspecify.annotations.NullMarked;
