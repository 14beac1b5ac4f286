/**
 * Rows of read models as records, as bytes, and as PostgreSQL stores them. Start reading at
 * {@link dev.evolvent.projections.internal.rows.RowMapping}.
 */
@NullMarked
package dev.evolvent.projections.internal.rows;

import org.jspecify.annotations.NullMarked;
