package dev.evolvent.projections.internal.statements;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A table in which a change to one row affects that row alone, since nothing else depends on it: it has no trigger, and
 * so no foreign key, no rule, no policy; and no index except one unique one.
 *
 * @param index
 *            the unique index; empty if there is none
 * @param columns
 *            its columns, in which equal values have the same text
 */
record KeyedTable(long oid, String schema, String name, String index, List<Column> columns) {

    /**
     * A column of its key.
     *
     * @param number
     *            its number in the table, from 1
     * @param sql
     *            as PostgreSQL writes it
     */
    record Column(int number, String name, String sql) {}

    /** For these types, equal values have the same text, except for trailing spaces. */
    static final List<String> EXACT = List.of("uuid", "int2", "int4", "int8", "text", "varchar", "date");

    private static final String FIND = """
            SELECT c.oid::bigint, n.nspname, coalesce(x.relname, ''), a.attnum, a.attname, quote_ident(a.attname),
                i.indexrelid IS NULL OR (i.indisunique AND i.indisvalid AND i.indimmediate AND i.indpred IS NULL
                    AND coalesce(a.atttypid = ANY (?::text[]::regtype[]), false)
                    AND EXISTS (SELECT FROM pg_catalog.pg_opclass WHERE oid = i.indclass[k.place - 1] AND opcdefault)
                    AND NOT EXISTS (SELECT FROM pg_catalog.pg_collation WHERE NOT collisdeterministic
                        AND oid IN (a.attcollation, i.indcollation[k.place - 1])))
            FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_index AS i ON i.indrelid = c.oid AND (i.indisunique OR i.indisexclusion)
            LEFT JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
            LEFT JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place) ON k.place <= i.indnkeyatts
            LEFT JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.attnum
            WHERE c.oid = to_regclass(?) AND c.relkind = 'r' AND NOT c.relhastriggers AND NOT c.relhasrules
                AND NOT c.relrowsecurity AND NOT c.relhassubclass
            ORDER BY x.oid, k.place""";

    private record Row(KeyedTable table, boolean fits) {}

    /** The table that has this name now, if it is of this kind. */
    static Optional<KeyedTable> named(Session session, String name) throws SQLException {
        List<Row> rows = session.list(FIND, row -> new Row(new KeyedTable(row.getLong(1), row.getString(2), name,
                row.getString(3), List.of(new Column(row.getInt(4), row.getString(5), row.getString(6)))),
                row.getBoolean(7)), EXACT.toArray(String[]::new), Sql.name(name));
        if (rows.isEmpty() || !rows.stream().allMatch(Row::fits)
                || rows.stream().map(row -> row.table.index).distinct().count() > 1) {
            return Optional.empty();
        }
        KeyedTable first = rows.getFirst().table;
        return Optional.of(new KeyedTable(first.oid, first.schema, name, first.index, first.index.isEmpty()
                ? List.of()
                : rows.stream().map(row -> row.table.columns.getFirst()).toList()));
    }
}
