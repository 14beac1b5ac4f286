package dev.evolvent.migrations.internal;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;

/**
 * A trigger that does something with the rows of each statement that inserts: they are the table {@code appended}.
 *
 * <p>
 * The function runs with the rights of whoever installs it, so that those who append need none on what it writes to. What is
 * called before it in {@code search_path} cannot be put in its way.
 */
public record AppendTrigger(Table table, Table function) {

    public void install(Session session, String body) throws SQLException {
        session.execute("CREATE FUNCTION " + function.sql() + "() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER "
                + "SET search_path = pg_catalog, pg_temp AS "
                + Sql.literal("BEGIN\n" + body + ";\nRETURN NULL;\nEND"));
        session.execute("REVOKE ALL ON FUNCTION " + function.sql() + "() FROM PUBLIC");
        session.execute("CREATE TRIGGER " + Sql.name(function.name()) + " AFTER INSERT ON " + table.sql()
                + " REFERENCING NEW TABLE AS appended FOR EACH STATEMENT EXECUTE FUNCTION " + function.sql() + "()");
        fireAlways(session, table, function);
    }

    /** Also in a session that plays the role of a replica. Only the owner may say so. */
    public static void fireAlways(Session session, Table table, Table function) throws SQLException {
        boolean owned = session.first("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass(?)",
                row -> row.getBoolean(1), table.sql()).orElseThrow();
        if (owned) {
            session.execute("ALTER TABLE " + table.sql() + " ENABLE ALWAYS TRIGGER " + Sql.name(function.name()));
        }
    }

    /** The trigger goes with its function, also where the table is somebody else's. */
    public String drop() {
        return "DROP FUNCTION IF EXISTS " + function.sql() + "() CASCADE";
    }
}
