/**
 * Migrations that are written down: SQL, and operations in YAML. Start reading at
 * {@link dev.evolvent.eventstore.migration.file.MigrationFiles}.
 */
@NullMarked
package dev.evolvent.eventstore.migration.file;

import org.jspecify.annotations.NullMarked;
