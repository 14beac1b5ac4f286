package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of a read model and the views that depend on them: tables and materialized views are swapped, views are replaced.
 *
 * @param materialized
 *            materialized views that depend on the tables directly or through other materialized views, in the order of creation
 * @param views
 *            views that depend directly on any of these
 */
record Dependents(List<Relation> tables, List<Relation> materialized, List<Relation> views) {

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

    /** Temporary views end with their session, and no other session can change them. */
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

    static Dependents of(Session session, String schema, List<String> names) throws SQLException {
        String[] wanted = names.toArray(String[]::new);
        List<Relation> tables = relations(session, TABLES, schema, wanted, wanted);
        String oids = CatalogueReading.oids(tables.stream().map(Relation::oid).toList());
        return new Dependents(tables, relations(session, ON_THEM, oids, "m"), relations(session, ON_THEM, oids, "v"));
    }

    private static List<Relation> relations(Session session, String sql, Object... values) throws SQLException {
        return session.list(sql,
                row -> new Relation(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                values);
    }

    Optional<Relation> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The relations that have a shadow. */
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
        return CatalogueReading.oids(relations.stream().map(Relation::oid).toList());
    }

    /** The search path under which their attachments are read. */
    List<String> path(String schema) {
        List<String> path = new ArrayList<>(List.of(schema));
        materialized.stream().map(Relation::schema).filter(home -> !path.contains(home)).sorted().distinct()
                .forEach(path::add);
        return List.copyOf(path);
    }

    /** The same, with the shadow tables found first. */
    List<String> shadowPath(String shadowSchema, String schema) {
        return Stream.concat(Stream.of(shadowSchema), path(schema).stream()).toList();
    }
}
