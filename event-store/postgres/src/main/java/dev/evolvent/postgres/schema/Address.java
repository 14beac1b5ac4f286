package dev.evolvent.postgres.schema;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The address of an object in the catalogue.
 *
 * @param catalogue
 *            {@code pg_class}, {@code pg_proc}
 */
record Address(String catalogue, long oid) {

    /** Read from two adjacent columns. */
    static Address of(ResultSet row, int column) throws SQLException {
        return new Address(row.getString(column), row.getLong(column + 1));
    }

    static Address relation(long oid) {
        return new Address("pg_class", oid);
    }
}
