/**
 * Tries migrations on a copy of a database, and holds a database against what its migrations would make of an empty one. Start
 * reading at {@link dev.evolvent.eventstore.rehearsal.Rehearsal}.
 */
@NullMarked
package dev.evolvent.eventstore.rehearsal;

import org.jspecify.annotations.NullMarked;
