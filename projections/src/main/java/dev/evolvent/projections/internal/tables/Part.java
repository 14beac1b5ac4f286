package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Something that a table or materialized view consists of, or that hangs on it, as SQL that makes the same for a relation of
 * the same name elsewhere.
 *
 * @param object
 *            what it is, or is said about
 * @param relation
 *            the name of the relation that it belongs to
 * @param column
 *            the column that it is said about, if it is about one
 * @param drop
 *            what takes it off, if it can be taken off
 */
record Part(Phase phase, String object, String relation, Optional<String> column, String sql, Optional<String> drop) {

    /** When it is made. */
    enum Phase {
        /** Columns and storage: before there are rows. */
        TABLE,
        /** Checks: before there are rows, as far as they are valid. */
        CHECK,
        /** The primary key. */
        PRIMARY_KEY,
        /** Other unique indexes and constraints. */
        UNIQUE,
        /** Other indexes. */
        INDEX,
        /** Foreign keys among the tables themselves. */
        INNER_REFERENCE,
        /** What costs nothing, and is made at last. */
        LATE;

        boolean isKey() {
            return this == PRIMARY_KEY || this == UNIQUE;
        }
    }

    static List<Part> of(Session session, List<String> path, String oids) throws SQLException {
        return Reading.under(session, path, inside -> inside.list(PartQueries.ALL,
                row -> new Part(Phase.valueOf(row.getString(1)), row.getString(2), row.getString(3),
                        Optional.ofNullable(row.getString(4)), row.getString(5), Optional.ofNullable(row.getString(6))),
                oids));
    }

    boolean sameObject(Part other) {
        return phase == other.phase && object.equals(other.object) && relation.equals(other.relation)
                && column.equals(other.column);
    }
}
