/**
 * Records which user ran what, when, and with which outcome. Start reading at
 * {@link dev.evolvent.postgres.audit.Audit}.
 */
@NullMarked
package dev.evolvent.postgres.audit;

import org.jspecify.annotations.NullMarked;
