package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;

/**
 * Identifies a table in a database, so that a file about one store is not used for another.
 *
 * @param layout
 *            the layout's name
 * @param system
 *            the server's system identifier; empty if the role may not see it
 * @param database
 *            the database's oid
 * @param oid
 *            the table's oid
 */
public record StoreIdentity(String layout, String table, String system, long database, long oid) {

    static StoreIdentity of(EventTable table) {
        return table.database().session(session -> new StoreIdentity(table.layout().name(),
                table.layout().table().toString(), system(session),
                session.number("SELECT oid::bigint FROM pg_database WHERE datname = current_database()"),
                session.number("SELECT to_regclass(?)::oid::bigint", table.sql())));
    }

    private static String system(Session session) throws SQLException {
        boolean allowed = session.first("SELECT has_function_privilege('pg_control_system()', 'EXECUTE')",
                row -> row.getBoolean(1)).orElse(false);
        return allowed
                ? String.valueOf(session.number("SELECT system_identifier FROM pg_control_system()"))
                : "";
    }

    @Override
    public String toString() {
        return table + " (layout " + layout + ", oid " + oid + ", database " + database + ", system " + system + ")";
    }
}
