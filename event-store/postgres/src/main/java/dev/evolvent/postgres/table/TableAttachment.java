package dev.evolvent.postgres.table;

import dev.evolvent.postgres.Sql;
import java.util.Optional;

/**
 * An object that belongs to a table or materialized view, with the SQL that creates the same for another one.
 *
 * @param subject
 *            what it is, or what it describes: a comment on an index has the subject INDEX
 * @param object
 *            the subject's name in messages
 * @param name
 *            of the index, constraint, trigger, policy, statistics object, sequence or column, without quotes; the
 *            relation's name if it is about that
 * @param relation
 *            the relation's name, without quotes
 * @param column
 *            the described column, if any
 * @param tablespace
 *            of an index, empty for the database's default; absent for everything else
 * @param statement
 *            creates it; an index in the session's default tablespace
 * @param removal
 *            the statement that removes it, if it can be removed
 */
public record TableAttachment(AttachmentKind kind, Subject subject, String object, String name, String relation,
        Optional<String> column, Optional<String> tablespace, String statement, Optional<String> removal) {

    /** What attachments are about. */
    public enum Subject {
        TABLE,
        COLUMN,
        INDEX,
        CONSTRAINT,
        FOREIGN_KEY,
        TRIGGER,
        POLICY,
        STATISTICS,
        SEQUENCE,
        VIEW
    }

    /** The statements that create it in the right tablespace, inside a transaction. */
    public String sql() {
        return tablespace.map(space -> "SET LOCAL default_tablespace = " + Sql.literal(space) + "; ").orElse("")
                + statement;
    }
}
