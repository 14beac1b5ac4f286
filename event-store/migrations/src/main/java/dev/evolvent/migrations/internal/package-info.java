/**
 * Shared by the operations: preconditions, batches, constraints, dependent objects, stand-in views. Start reading at
 * {@link dev.evolvent.migrations.internal.Requirements}.
 */
@NullMarked
package dev.evolvent.migrations.internal;

import org.jspecify.annotations.NullMarked;
