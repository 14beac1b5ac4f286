/**
 * The lowest layer: knows PostgreSQL and no events. Transactions, bound values, quoted names, errors with a code. Start
 * reading at {@link dev.evolvent.postgres.Database}.
 */
@NullMarked
package dev.evolvent.postgres;

import org.jspecify.annotations.NullMarked;
