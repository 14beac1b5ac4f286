/**
 * Adds a global position to an events table, by one of three strategies. Start reading at
 * {@link dev.evolvent.migrations.operation.sequence.AddSequence}.
 */
@NullMarked
package dev.evolvent.migrations.operation.sequence;

import org.jspecify.annotations.NullMarked;
