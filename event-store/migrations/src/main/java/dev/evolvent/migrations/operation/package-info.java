/**
 * The operations that change the tables of an event store while it runs. Each has a page in the guide and an example that the
 * build runs. Start reading at {@link dev.evolvent.migrations.operation.sequence.AddSequence}.
 */
@NullMarked
package dev.evolvent.migrations.operation;

import org.jspecify.annotations.NullMarked;
