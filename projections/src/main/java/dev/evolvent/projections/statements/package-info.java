/**
 * Many SQL statements with values, in their exact order, in one call to the server. Start reading at
 * {@link dev.evolvent.projections.statements.StatementRunner}.
 */
@NullMarked
package dev.evolvent.projections.statements;

import org.jspecify.annotations.NullMarked;
