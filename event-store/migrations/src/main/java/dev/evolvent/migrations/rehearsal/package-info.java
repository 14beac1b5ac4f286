/**
 * Tries migrations on a copy of a database, and holds a database against what its migrations would make of an empty one. Start
 * reading at {@link dev.evolvent.migrations.rehearsal.Rehearsal}.
 */
@NullMarked
package dev.evolvent.migrations.rehearsal;

import org.jspecify.annotations.NullMarked;
