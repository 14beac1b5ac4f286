/** Shared by the packages of this module only. Start reading at {@link dev.evolvent.postgres.Sha256}. */
@NullMarked
package dev.evolvent.eventstore.internal;

import org.jspecify.annotations.NullMarked;
