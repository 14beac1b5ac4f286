package dev.evolvent.postgres.table;

/** The kinds of table attachments, in the order in which they are created. */
public enum AttachmentKind {
    TABLE_OPTIONS,
    TOAST_OPTIONS,
    TABLESPACE,
    COLUMN_OPTIONS,
    COLUMN_STATISTICS,
    COLUMN_STORAGE,
    COLUMN_COMPRESSION,
    IDENTITY,
    CHECK,
    /** A check that is NOT VALID or NOT ENFORCED. */
    UNVALIDATED_CHECK,
    PRIMARY_KEY,
    /** A UNIQUE constraint. */
    UNIQUE_KEY,
    EXCLUSION,
    UNIQUE_INDEX,
    INDEX,
    /** Statistics targets of the columns of an index, including the index of a constraint. */
    INDEX_STATISTICS,
    /** A foreign key between two of the tables that were read together, or of one of them to itself. */
    INNER_FOREIGN_KEY,
    /** A foreign key to another table. It is created NOT VALID, so that the other table is not blocked for long. */
    FOREIGN_KEY,
    FOREIGN_KEY_VALIDATION,
    /** The ownership of a sequence by a column, as with {@code serial}. There is only one such sequence: it moves. */
    OWNED_SEQUENCE,
    /** Extended statistics. Their names are unique in a schema: they move. */
    STATISTICS,
    STATISTICS_TARGET,
    CLUSTER,
    REPLICA_IDENTITY,
    TRIGGER,
    /** Whether a trigger is enabled, disabled, or fires on replicas too. */
    TRIGGER_STATE,
    POLICY,
    ROW_SECURITY,
    COMMENT,
    /** The rights of the owner and other roles on the table. */
    TABLE_RIGHTS,
    SEQUENCE_RIGHTS,
    COLUMN_RIGHTS,
    STATISTICS_OWNER,
    /** A view that reads the table directly: replaced by itself, it reads the table that has the name now. */
    VIEW;
}
