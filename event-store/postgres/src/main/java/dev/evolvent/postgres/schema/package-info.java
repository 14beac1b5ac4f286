/**
 * Reads a database's schema from PostgreSQL's catalogue, to recreate it elsewhere and to compare schemas. Start reading
 * at {@link dev.evolvent.postgres.schema.SchemaSnapshot}.
 */
@NullMarked
package dev.evolvent.postgres.schema;

import org.jspecify.annotations.NullMarked;
