/**
 * Tries migrations on a copy of a database, and compares a database with what its migrations would create from an empty
 * one. Start reading at {@link dev.evolvent.migrations.rehearsal.Rehearsal}.
 */
@NullMarked
package dev.evolvent.migrations.rehearsal;

import org.jspecify.annotations.NullMarked;
