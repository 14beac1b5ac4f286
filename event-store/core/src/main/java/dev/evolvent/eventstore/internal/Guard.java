package dev.evolvent.eventstore.internal;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.state.StateTable;
import dev.evolvent.postgres.state.StateTables;
import java.sql.SQLException;
import java.util.List;

/** Protects events against changes: by a trigger that refuses them, and by revoking the rights. */
public final class Guard {

    private static final String TRIGGER = "evolvent_append_only";
    private static final Table REVOKED = new Table("evolvent", "append_only_revoked");

    /**
     * Roles other than the owner that may change or delete rows: grantee as SQL names it, privilege, with grant option
     * or without.
     */
    private static final String CHANGERS = """
            SELECT CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
                privilege_type, is_grantable
            FROM pg_class, aclexplode(relacl)
            WHERE oid = to_regclass(?) AND grantee <> relowner AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')
            ORDER BY 1, 2""";

    private Guard() {}

    /** A privilege on the table. */
    private record Grant(String grantee, String privilege, boolean grantable) {}

    public static void install(Session session, Table table) throws SQLException {
        StateTables.prepare(session, List.of(new StateTable(REVOKED.sql(), "CREATE TABLE " + REVOKED.sql()
                + " (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, table_name text NOT NULL, grantee text NOT NULL, privilege text NOT NULL, grantable boolean NOT NULL)")));
        for (Grant grant : grants(session, CHANGERS, table.sql())) {
            session.update(
                    "INSERT INTO " + REVOKED.sql() + " (table_name, grantee, privilege, grantable) VALUES (?, ?, ?, ?)",
                    table.sql(), grant.grantee(),
                    grant.privilege(), grant.grantable());
            session.execute("REVOKE " + grant.privilege() + " ON " + table.sql() + " FROM " + grant.grantee()
                    + " CASCADE");
        }
        String function = function(table).sql();
        session.execute("CREATE OR REPLACE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql AS "
                + Sql.literal(
                        """
                                BEGIN
                                    RAISE EXCEPTION '% is refused: the events of %.% are append-only', TG_OP, TG_TABLE_SCHEMA,
                                        TG_TABLE_NAME
                                    USING ERRCODE = 'insufficient_privilege', HINT =
                                        'Events are facts. Append another event that corrects it, or undo the append-only guard.';
                                END"""));
        session.execute(
                "CREATE OR REPLACE TRIGGER " + TRIGGER + " BEFORE UPDATE OR DELETE OR TRUNCATE ON " + table.sql()
                        + " FOR EACH STATEMENT EXECUTE FUNCTION " + function + "()");
        // ALWAYS: otherwise a session with session_replication_role = replica would bypass it.
        session.execute("ALTER TABLE " + table.sql() + " ENABLE ALWAYS TRIGGER " + TRIGGER);
    }

    public static void remove(Session session, Table table) throws SQLException {
        session.execute("DROP TRIGGER IF EXISTS " + TRIGGER + " ON " + table.sql());
        session.execute("DROP FUNCTION IF EXISTS " + function(table).sql() + "()");
        for (Grant grant : grants(session, "SELECT grantee, privilege, grantable FROM " + REVOKED.sql()
                + " WHERE table_name = ? ORDER BY 1, 2", table.sql())) {
            session.execute("GRANT " + grant.privilege() + " ON " + table.sql() + " TO " + grant.grantee()
                    + (grant.grantable() ? " WITH GRANT OPTION" : ""));
        }
        session.update("DELETE FROM " + REVOKED.sql() + " WHERE table_name = ?", table.sql());
    }

    /** Whether the trigger exists and is always enabled. */
    public static boolean isInstalled(Session session, Table table) throws SQLException {
        return session.first("SELECT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = '"
                + TRIGGER + "' AND tgenabled = 'A')", row -> row.getBoolean(1), table.sql()).orElseThrow();
    }

    /** Roles other than the owner with the right to change or delete events: {@code UPDATE by app}. */
    public static List<String> changers(Session session, Table table) throws SQLException {
        return grants(session, CHANGERS, table.sql()).stream()
                .map(grant -> grant.privilege() + " by " + grant.grantee())
                .toList();
    }

    private static List<Grant> grants(Session session, String sql, String table) throws SQLException {
        return session.list(sql, row -> new Grant(row.getString(1), row.getString(2), row.getBoolean(3)), table);
    }

    private static Table function(Table table) {
        return table.sibling(Sql.derivedName(table.name(), TRIGGER));
    }
}
