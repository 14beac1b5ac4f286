package dev.evolvent.migrations.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A view in place of a renamed table, so that programs that use the old name keep working: simple views are updatable,
 * and each row is the table's own. Roles have the same rights on the view as on the table.
 *
 * @param view
 *            the name that the table had
 * @param base
 *            the name that the table has now
 */
public record StandInView(Table view, Table base) {

    /** From this version on, a view can access the table with the rights of its user. */
    private static final int SECURITY_INVOKER = 15;

    /**
     * Creates the view.
     *
     * @param aliases
     *            columns with a second name, and that name
     */
    public void create(Session session, Map<String, String> aliases) throws SQLException {
        List<String> columns = columns(session);
        String selected = columns.stream().map(Sql::name).collect(Collectors.joining(", "))
                + aliases.entrySet().stream().map(alias -> ", " + Sql.name(alias.getKey()) + " AS "
                        + Sql.name(alias.getValue())).collect(Collectors.joining());
        session.execute("CREATE VIEW " + view.sql()
                + (looksAsItsUser(session, base) ? " WITH (security_invoker = true)" : "") + " AS SELECT "
                + selected + " FROM " + base.sql());
        session.execute("COMMENT ON VIEW " + view.sql() + " IS " + Sql.literal(mark()));
        String owner = session.first("SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_class "
                + "WHERE oid = to_regclass(?)", row -> row.getString(1), base.sql()).orElseThrow();
        session.execute("ALTER VIEW " + view.sql() + " OWNER TO " + owner);
        for (String statement : grants(session, aliases)) {
            session.execute(statement);
        }
    }

    /**
     * Whether the view accesses the table with the rights of its user. It cannot if a role may read some columns only:
     * the role would need the right to read all columns of the view. In that case, the rights on the view count.
     */
    private static boolean looksAsItsUser(Session session, Table table) throws SQLException {
        return session.majorVersion() >= SECURITY_INVOKER && session.number("""
                SELECT count(*) FROM pg_attribute, aclexplode(attacl)
                WHERE attrelid = to_regclass(?) AND NOT attisdropped AND privilege_type = 'SELECT'""",
                table.sql()) == 0;
    }

    /** A view with the rights of its owner would show rows that row security hides from its users. */
    public static void requireRowsAreNotSecured(Session session, Requirements required) throws SQLException {
        if (!looksAsItsUser(session, required.table()) && session.number(
                "SELECT count(*) FROM pg_class WHERE oid = to_regclass(?) AND relrowsecurity",
                required.table().sql()) > 0) {
            throw required
                    .notOnline("it has row security, which the view would get around, as it does before PostgreSQL "
                            + SECURITY_INVOKER + ", or if a role may read only some columns.");
        }
    }

    /** Drops the view, if it exists and the migration created it. */
    public void drop(Session session, String kind) throws SQLException {
        if (isThere(session)) {
            List<String> dependents = Dependents.ofTable(session, view);
            if (!dependents.isEmpty()) {
                throw new EvolventException(MigrationError.OTHERS_DEPEND, "The view " + view + ", which " + kind
                        + " has put in the place of the table, cannot be dropped, since there is what depends on it: "
                        + String.join(", ", dependents) + ". Nothing was done. Change or drop that first.");
            }
            session.execute("DROP VIEW " + view.sql());
        }
    }

    boolean isThere(Session session) throws SQLException {
        return session.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass(?) AND relkind = 'v' "
                + "AND obj_description(oid, 'pg_class') = ?", view.sql(), mark()) > 0;
    }

    /** Drops the view, and gives its name back to the table. */
    public void giveNameBack(Session session, String kind) throws SQLException {
        drop(session, kind);
        if (Catalogue.exists(session, base.sql())) {
            new Requirements(session, kind, base).namesAreFree(view.name());
            session.execute(rename(base, view));
        }
    }

    public static String rename(Table from, Table to) {
        return "ALTER TABLE " + from.sql() + " RENAME TO " + Sql.name(to.name());
    }

    private String mark() {
        return "Stands in for the table " + base + " until the migration is completed. Made by Evolvent.";
    }

    private List<String> columns(Session session) throws SQLException {
        return session.list("SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 "
                + "AND NOT attisdropped ORDER BY attnum", row -> row.getString(1), base.sql());
    }

    /**
     * First revokes what default privileges have granted; then grants the rights that roles have on the table or its
     * columns.
     */
    private List<String> grants(Session session, Map<String, String> aliases) throws SQLException {
        List<String> statements = new ArrayList<>(session.list("""
                SELECT DISTINCT CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END
                FROM pg_class, aclexplode(relacl) WHERE oid = to_regclass(?) AND grantee <> relowner""",
                row -> "REVOKE ALL ON " + view.sql() + " FROM " + row.getString(1), view.sql()));
        statements.addAll(session.list(
                """
                        SELECT privilege_type, CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
                            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
                        FROM pg_class, aclexplode(relacl) WHERE oid = to_regclass(?) AND grantee <> relowner ORDER BY 1, 2""",
                row -> "GRANT " + row.getString(1) + " ON " + view.sql() + " TO " + row.getString(2) + row.getString(3),
                base.sql()));
        for (List<String> grant : session.list(
                """
                        SELECT attname, privilege_type,
                            CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
                            CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
                        FROM pg_attribute, aclexplode(attacl) WHERE attrelid = to_regclass(?) AND NOT attisdropped ORDER BY 1, 2, 3""",
                row -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), base.sql())) {
            String alias = aliases.get(grant.getFirst());
            statements.add("GRANT " + grant.get(1) + " (" + Sql.name(grant.getFirst())
                    + (alias == null ? "" : ", " + Sql.name(alias)) + ") ON " + view.sql() + " TO " + grant.get(2)
                    + grant.get(3));
        }
        return statements;
    }
}
