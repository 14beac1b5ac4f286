package dev.evolvent.eventstore.backup;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.postgres.Catalogue.Column;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import java.util.Objects;

/** Recreates large objects, under their old numbers if these are free, otherwise under new ones. */
final class LargeObjects {

    /** The rows copied from the backup. */
    static final String COPIED = "pg_temp.evolvent_large_objects (number, content)";

    private LargeObjects() {}

    static void prepare(Session session) throws SQLException {
        session.execute("CREATE TEMPORARY TABLE evolvent_large_objects (number oid NOT NULL, content bytea NOT NULL) "
                + "ON COMMIT DROP");
    }

    /** Starts with the objects whose numbers are free, so that no other object gets such a number. */
    static void make(Session session, EventTable table) throws SQLException {
        session.execute("""
                CREATE TEMPORARY TABLE evolvent_new_numbers ON COMMIT DROP AS
                    SELECT number AS old, lo_from_bytea(number, content) AS new FROM pg_temp.evolvent_large_objects
                    WHERE NOT EXISTS (SELECT FROM pg_largeobject_metadata WHERE oid = number);
                INSERT INTO pg_temp.evolvent_new_numbers
                    SELECT number, lo_from_bytea(0, content) FROM pg_temp.evolvent_large_objects
                    WHERE NOT EXISTS (SELECT FROM pg_temp.evolvent_new_numbers WHERE old = number)""");
        for (String column : table.largeObjectColumns()) {
            Column found = Objects.requireNonNull(table.columns().get(column));
            session.execute("UPDATE " + table.sql() + " SET " + Sql.name(column) + " = new::" + found.type()
                    + " FROM pg_temp.evolvent_new_numbers WHERE old = " + Sql.name(column) + "::oid AND new <> old");
        }
        session.execute("DROP TABLE pg_temp.evolvent_new_numbers, pg_temp.evolvent_large_objects");
    }
}
