/**
 * What depends on a table, read from the catalogue in one place: indexes, constraints, triggers, policies, rights, comments,
 * and the rest. Start reading at {@link dev.evolvent.postgres.table.TableAttachments}.
 */
@NullMarked
package dev.evolvent.postgres.table;

import org.jspecify.annotations.NullMarked;
