package dev.evolvent.projections;

import java.util.List;

/**
 * A read model: tables, and how events change their rows. Either a {@link KeyedFold}, which is pure and can be rebuilt
 * in memory; or a {@link SqlProjection}, which can use all of SQL; or a {@link JdbcProjection}, for code that uses a
 * JDBC connection directly.
 */
public sealed interface Projection permits KeyedFold, SqlProjection, JdbcProjection {

    /** Its name in commands and in the state tables: unique in its database. */
    String name();

    /** The schema of all its tables. */
    String schema();

    /** Its tables, which no other projection may own. */
    List<String> tables();

    /** The SQL that creates its tables, with unqualified names. */
    String ddl();

    /** The version of its code. Change it whenever the same events result in different rows. */
    String version();
}
