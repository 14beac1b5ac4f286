/**
 * Commands on backups. Start reading at
 * {@link dev.evolvent.cli.backup.BackupCommand}.
 */
@NullMarked
package dev.evolvent.cli.backup;

import org.jspecify.annotations.NullMarked;
