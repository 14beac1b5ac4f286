/**
 * Migrations in files: SQL, and operations in YAML. Start reading at
 * {@link dev.evolvent.migrations.file.MigrationFiles}.
 */
@NullMarked
package dev.evolvent.migrations.file;

import org.jspecify.annotations.NullMarked;
