package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.internal.tables.Dependents.Relation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Checks whether foreign keys from and to other tables will hold for the new rows. */
final class References {

    /**
     * One query per foreign key: a row that refers to nothing. Parameters: the tables that will be live, and those that
     * are.
     */
    private static final String QUERIES = """
            WITH n AS (SELECT c.* FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid),
            l AS (SELECT c.* FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid),
            k AS (SELECT k.*, coalesce((SELECT n.oid FROM n JOIN l USING (relname) WHERE l.oid = conrelid), conrelid) AS source,
                coalesce((SELECT n.oid FROM n JOIN l USING (relname) WHERE l.oid = confrelid), confrelid) AS target
                FROM pg_constraint k WHERE contype = 'f' AND conparentid = 0 AND convalidated
                    AND (conrelid IN (SELECT oid FROM l)) <> (confrelid IN (SELECT oid FROM l))),
            pairs AS (SELECT k.oid, place, quote_ident(a.attname) AS a, quote_ident(b.attname) AS b,
                    format('OPERATOR(%I.%s)', nspname, oprname) AS equals, EXISTS (SELECT FROM pg_attribute s
                        WHERE s.attrelid = source AND s.attname = a.attname AND NOT s.attisdropped) AS fits
                FROM k, unnest(conkey, confkey, conpfeqop) WITH ORDINALITY AS u (mine, other, operator, place)
                JOIN pg_operator o ON o.oid = operator JOIN pg_namespace s ON s.oid = oprnamespace,
                pg_attribute a, pg_attribute b
                WHERE a.attrelid = conrelid AND a.attnum = mine AND b.attrelid = confrelid AND b.attnum = other)
            SELECT format('foreign key %s of table %s', conname, conrelid::regclass),
                format('SELECT concat_ws('', '', %s) FROM %s AS a WHERE %s AND NOT EXISTS (SELECT FROM %s AS b WHERE %s) LIMIT 3',
                    string_agg('a.' || a, ', ' ORDER BY place), source::regclass,
                    string_agg(format('a.%s IS NOT NULL', a), ' AND '), target::regclass,
                    string_agg(format('b.%s %s a.%s', b, equals, a), ' AND '))
            FROM k JOIN pairs USING (oid) GROUP BY k.oid, conname, conrelid, source, target HAVING bool_and(fits)
                AND has_table_privilege(source, 'SELECT') AND has_table_privilege(target, 'SELECT')
            ORDER BY conname""";

    private References() {}

    private record Query(String name, String sql) {}

    static void requireHeld(Session session, Dependents live, List<Relation> next) throws SQLException {
        List<Query> queries = CatalogueReading.under(session, List.of(),
                inside -> inside.list(QUERIES, row -> new Query(row.getString(1), row.getString(2)),
                        Dependents.oids(next),
                        live.tableOids()));
        List<String> broken = new ArrayList<>();
        for (Query query : queries) {
            List<String> rows = session.listAsWritten(query.sql(), row -> row.getString(1));
            if (!rows.isEmpty()) {
                broken.add(query.name() + " (" + String.join("; ", rows) + (rows.size() == 3 ? "; ..." : "") + ")");
            }
        }
        if (!broken.isEmpty()) {
            throw new EvolventException(TablesError.BROKEN_REFERENCE,
                    "With the new tables, rows would refer to what is not there: "
                            + String.join("; ", broken) + ". Nothing was changed.");
        }
    }
}
