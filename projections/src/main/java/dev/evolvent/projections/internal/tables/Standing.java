package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which relations there are in one schema, and which stand on them: those that are exchanged, and those that are told of it.
 *
 * @param materialized
 *            materialized views that stand on the tables with nothing but others of them in between, lower ones first
 * @param views
 *            views that stand on any of these with nothing in between
 */
record Standing(List<Relation> tables, List<Relation> materialized, List<Relation> views) {

    record Relation(long oid, String schema, String name, String owner) {

        String sql() {
            return Sql.name(schema) + "." + Sql.name(name);
        }
    }

    private static final String TABLES = """
            SELECT c.oid, nspname, relname, pg_get_userbyid(relowner)
            FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE nspname = ? AND relname = ANY (?) AND relkind NOT IN ('i', 'I', 't', 'S', 'c')
            ORDER BY array_position(?::text[], relname::text)""";

    /** A view of somebody's session goes when that goes, and cannot be touched by others. */
    private static final String ON_THEM = """
            WITH RECURSIVE below (oid, kind, depth) AS (
                SELECT oid, 'r'::"char", 0 FROM unnest(?::oid[]) AS oid
                UNION
                SELECT c.oid, relkind, depth + 1 FROM below JOIN pg_depend d
                    ON d.refclassid = 'pg_class'::regclass AND d.refobjid = below.oid AND d.classid = 'pg_rewrite'::regclass
                JOIN pg_rewrite w ON w.oid = d.objid AND rulename = '_RETURN'
                JOIN pg_class c ON c.oid = ev_class AND c.oid <> below.oid AND relpersistence <> 't' AND relkind IN ('v', 'm')
                WHERE kind <> 'v'
            )
            SELECT c.oid, nspname, relname, pg_get_userbyid(relowner)
            FROM (SELECT oid, kind, max(depth) AS depth FROM below WHERE depth > 0 GROUP BY oid, kind) b
            JOIN pg_class c ON c.oid = b.oid JOIN pg_namespace n ON n.oid = relnamespace
            WHERE kind = ?::"char" ORDER BY depth, nspname, relname""";

    static Standing of(Session session, String schema, List<String> names) throws SQLException {
        String[] wanted = names.toArray(String[]::new);
        List<Relation> tables = relations(session, TABLES, schema, wanted, wanted);
        String oids = Reading.oids(tables.stream().map(Relation::oid).toList());
        return new Standing(tables, relations(session, ON_THEM, oids, "m"), relations(session, ON_THEM, oids, "v"));
    }

    private static List<Relation> relations(Session session, String sql, Object... values) throws SQLException {
        return session.list(sql,
                row -> new Relation(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                values);
    }

    Optional<Relation> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** What has twins. */
    List<Relation> exchanged() {
        return Stream.concat(tables.stream(), materialized.stream()).toList();
    }

    String tableOids() {
        return oids(tables);
    }

    String viewOids() {
        return oids(views);
    }

    String exchangedOids() {
        return oids(exchanged());
    }

    static String oids(List<Relation> relations) {
        return Reading.oids(relations.stream().map(Relation::oid).toList());
    }

    /** The search path under which what hangs on them is read. */
    List<String> path(String schema) {
        List<String> path = new ArrayList<>(List.of(schema));
        materialized.stream().map(Relation::schema).filter(home -> !path.contains(home)).sorted().distinct()
                .forEach(path::add);
        return List.copyOf(path);
    }

    /** The same where the twins are found first. */
    List<String> twinPath(String twinSchema, String schema) {
        return Stream.concat(Stream.of(twinSchema), path(schema).stream()).toList();
    }
}
