package dev.evolvent.migrations.internal;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;

/**
 * A trigger that processes the rows of each inserting statement: they are in the table {@code appended}.
 *
 * <p>
 * The function runs with the rights of the role that installs it, so that appending roles need none on the tables
 * that it writes to. A caller's {@code search_path} cannot change what it calls.
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

    /** Also in a session with session_replication_role = replica. Only the owner may set this. */
    public static void fireAlways(Session session, Table table, Table function) throws SQLException {
        boolean owned = session.first("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass(?)",
                row -> row.getBoolean(1), table.sql()).orElseThrow();
        if (owned) {
            session.execute("ALTER TABLE " + table.sql() + " ENABLE ALWAYS TRIGGER " + Sql.name(function.name()));
        }
    }

    /** Dropping the function also drops the trigger, even if another role owns the table. */
    public String drop() {
        return "DROP FUNCTION IF EXISTS " + function.sql() + "() CASCADE";
    }
}
