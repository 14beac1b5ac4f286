/**
 * Many SQL statements with values in one call to the server, with the same effect as in their exact order. Start
 * reading at {@link dev.evolvent.projections.internal.statements.StatementRunner}.
 */
@NullMarked
package dev.evolvent.projections.internal.statements;

import org.jspecify.annotations.NullMarked;
