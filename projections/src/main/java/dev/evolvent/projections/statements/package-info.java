/**
 * Many SQL statements with values, in one call to the server, to the same effect as in their exact order. Start reading at
 * {@link dev.evolvent.projections.statements.StatementRunner}.
 */
@NullMarked
package dev.evolvent.projections.statements;

import org.jspecify.annotations.NullMarked;
