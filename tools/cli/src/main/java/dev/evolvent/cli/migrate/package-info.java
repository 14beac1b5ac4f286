/**
 * Commands on migrations and schemas. Start reading at
 * {@link dev.evolvent.cli.migrate.MigrateCommand}.
 */
@NullMarked
package dev.evolvent.cli.migrate;

import org.jspecify.annotations.NullMarked;
