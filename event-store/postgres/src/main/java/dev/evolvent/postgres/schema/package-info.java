/**
 * What a database's schema consists of, read from PostgreSQL's own catalogue: to make the same schema somewhere else, and
 * to say how two schemas differ. Start reading at {@link dev.evolvent.postgres.schema.SchemaSnapshot}.
 */
@NullMarked
package dev.evolvent.postgres.schema;

import org.jspecify.annotations.NullMarked;
