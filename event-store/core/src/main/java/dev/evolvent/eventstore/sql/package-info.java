/**
 * JDBC as Evolvent's own modules use it: transactions, bound values, quoted names, errors with a code. Not meant for
 * applications. Start reading at {@link dev.evolvent.eventstore.sql.Database}.
 */
@NullMarked
package dev.evolvent.eventstore.sql;

import org.jspecify.annotations.NullMarked;
