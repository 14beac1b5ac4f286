/**
 * Changes the tables of an event store while it runs, tracked and resumable. Never looks into what a payload means.
 * Start reading at {@link dev.evolvent.migrations.MigrationRunner}.
 */
@NullMarked
package dev.evolvent.migrations;

import org.jspecify.annotations.NullMarked;
