/**
 * Copies of the events outside the database, each with a manifest of its contents, so that it can be verified. Start
 * reading at {@link dev.evolvent.eventstore.backup.Backup}.
 */
@NullMarked
package dev.evolvent.eventstore.backup;

import org.jspecify.annotations.NullMarked;
