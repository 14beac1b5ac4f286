/**
 * Copies of the events that outlive the database, each with a manifest that says what is in it, so that it can be proved.
 * Start reading at {@link dev.evolvent.eventstore.backup.Backup}.
 */
@NullMarked
package dev.evolvent.eventstore.backup;

import org.jspecify.annotations.NullMarked;
