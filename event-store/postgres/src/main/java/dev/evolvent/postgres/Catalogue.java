package dev.evolvent.postgres;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads tables from the catalogue. A relation is named as in SQL, quoted and with its schema. */
public final class Catalogue {

    private static final long OWN_SCHEMA = 0x45766f6c76656e75L;

    private Catalogue() {}

    /**
     * A column of a table.
     *
     * @param type
     *            as PostgreSQL writes it: {@code uuid}, {@code character varying(80)}
     */
    public record Column(String type, boolean notNull) {}

    public static boolean exists(Session session, String relation) throws SQLException {
        return session.first("SELECT to_regclass(?) IS NOT NULL", row -> row.getBoolean(1), relation).orElseThrow();
    }

    /**
     * Creates the schema of Evolvent's state tables. IF NOT EXISTS alone does not suffice for a role that may use the
     * schema but not create it: PostgreSQL checks the right to create first. Nor does it for concurrent sessions, one
     * of which would fail: so until the end of the transaction, no other session creates anything there.
     */
    public static void createOwnSchema(Session session) throws SQLException {
        session.first("SELECT pg_advisory_xact_lock(?)", row -> true, OWN_SCHEMA);
        if (session.number("SELECT count(*) FROM pg_namespace WHERE nspname = 'evolvent'") == 0) {
            session.execute("CREATE SCHEMA IF NOT EXISTS evolvent");
        }
    }

    /** The columns by name; empty if the table does not exist. */
    public static Map<String, Column> columns(Session session, String relation) throws SQLException {
        Map<String, Column> columns = new HashMap<>();
        session.list("""
                SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute
                WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped
                """, row -> columns.put(row.getString(1), new Column(row.getString(2), row.getBoolean(3))), relation);
        return columns;
    }
}
