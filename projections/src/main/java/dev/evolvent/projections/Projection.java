package dev.evolvent.projections;

import java.util.List;

/**
 * A read model: some tables, and what events do to their rows. Either a {@link KeyedFold}, which is pure, and so can be
 * rebuilt in memory; or a {@link SqlProjection}, which can do all that SQL can do; or a {@link JdbcProjection}, for code that
 * has its own way with a connection.
 */
public sealed interface Projection permits KeyedFold, SqlProjection, JdbcProjection {

    /** What it is called in commands, and in the books: unique in its database. */
    String name();

    /** The schema that all of its tables are in. */
    String schema();

    /** Its tables. No other projection has them. */
    List<String> tables();

    /** What its tables are made by, as SQL with table names that have no schema. */
    String ddl();

    /** What its code is called. Who changes what rows come out of the same events says another version. */
    String version();
}
