package dev.evolvent.eventstore.internal;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;

/** Notifies listening sessions of appends: a trigger, fired once per inserting statement. */
public final class AppendNotifications {

    private static final String TRIGGER = "evolvent_notify";

    /** Whether a table (the parameter) has the trigger, enabled. */
    static final String EXISTS = "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = '"
            + TRIGGER + "' AND tgenabled IN ('O', 'A'))";

    private AppendNotifications() {}

    static String channel(Session session, Table table) throws SQLException {
        return "evolvent_" + session.number("SELECT to_regclass(?)::oid::bigint", table.sql());
    }

    /** Installs the trigger if it is missing. */
    public static void install(Session session, Table table) throws SQLException {
        String function = function(table).sql();
        session.execute("CREATE OR REPLACE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql AS "
                + Sql.literal("BEGIN PERFORM pg_notify('evolvent_' || TG_RELID, ''); RETURN NULL; END"));
        session.execute("CREATE OR REPLACE TRIGGER " + TRIGGER + " AFTER INSERT ON " + table.sql()
                + " FOR EACH STATEMENT EXECUTE FUNCTION " + function + "()");
    }

    /** Dropping the function also drops the trigger, even if another role owns the table. */
    public static void remove(Session session, Table table) throws SQLException {
        session.execute("DROP FUNCTION IF EXISTS " + function(table).sql() + "() CASCADE");
    }

    public static boolean areInstalled(Session session, Table table) throws SQLException {
        return session.first(EXISTS, row -> row.getBoolean(1), table.sql()).orElseThrow();
    }

    private static Table function(Table table) {
        return table.sibling(Sql.derivedName(table.name(), TRIGGER));
    }
}
