package dev.evolvent.postgres.table;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.SqlFunction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the catalogue with pinned settings, so that PostgreSQL prints the same text in every session. */
public final class CatalogueReading {

    /** JIT compilation of such queries takes longer than running them. */
    private static final String SETTINGS = """
            SELECT set_config('search_path', ?, true), set_config('quote_all_identifiers', 'off', true),
                set_config('DateStyle', 'ISO', true), set_config('IntervalStyle', 'postgres', true),
                set_config('TimeZone', 'UTC', true), set_config('extra_float_digits', '3', true),
                set_config('bytea_output', 'hex', true), set_config('lc_monetary', 'C', true),
                set_config('jit', 'off', true)""";

    private CatalogueReading() {}

    /**
     * Names in these schemas are printed without a schema, all others with it, so that the same text refers to other
     * tables under another search path. Without any schemas, every name is printed with its schema.
     */
    public static <T> T under(Session session, List<String> schemas, SqlFunction<Session, T> work) throws SQLException {
        Connection connection = session.connection();
        if (connection.getAutoCommit()) {
            return session.transaction(inside -> under(inside, schemas, work));
        }
        Savepoint savepoint = connection.setSavepoint();
        session.first(SETTINGS, row -> true, path(schemas));
        T result = work.apply(session);
        connection.rollback(savepoint);
        connection.releaseSavepoint(savepoint);
        return result;
    }

    /** Without the schema of temporary tables, which PostgreSQL would otherwise search first. */
    public static String path(List<String> schemas) {
        return schemas.isEmpty() ? "" : schemas.stream().map(Sql::name).collect(Collectors.joining(", ")) + ", pg_temp";
    }

    public static String oids(Collection<Long> oids) {
        return oids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    public static List<String> texts(Session session, String sql, Object... values) throws SQLException {
        return session.list(sql, row -> row.getString(1), values);
    }
}
