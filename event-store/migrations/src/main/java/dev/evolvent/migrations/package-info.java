/**
 * Changes the tables of an event store while it runs, recorded and resumable. Never interprets payloads. Start reading
 * at {@link dev.evolvent.migrations.MigrationRunner}.
 */
@NullMarked
package dev.evolvent.migrations;

import org.jspecify.annotations.NullMarked;
