/**
 * SQL statements with named parameters, as projections declare them. Start reading at
 * {@link dev.evolvent.projections.statements.SqlStatement}.
 */
@NullMarked
package dev.evolvent.projections.statements;

import org.jspecify.annotations.NullMarked;
