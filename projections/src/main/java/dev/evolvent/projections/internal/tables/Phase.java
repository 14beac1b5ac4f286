package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.TableAttachment;

/** When an attachment is created on shadow tables. */
enum Phase {
    /** Columns and storage: before the load. */
    TABLE,
    /** Checks: before the load, unless they are not valid. */
    CHECK,
    PRIMARY_KEY,
    /** Other unique indexes and constraints. */
    UNIQUE,
    /** Other indexes. */
    INDEX,
    /** Foreign keys between the tables themselves. */
    INNER_REFERENCE,
    /** What takes no time: last. */
    LATE;

    boolean isKey() {
        return this == PRIMARY_KEY || this == UNIQUE;
    }

    static Phase of(TableAttachment attachment) {
        return switch (attachment.kind()) {
            case TABLE_OPTIONS, TOAST_OPTIONS, TABLESPACE, COLUMN_OPTIONS, COLUMN_STATISTICS, COLUMN_STORAGE,
                    COLUMN_COMPRESSION, IDENTITY ->
                TABLE;
            case CHECK -> CHECK;
            case PRIMARY_KEY -> PRIMARY_KEY;
            case UNIQUE_KEY, EXCLUSION, UNIQUE_INDEX -> UNIQUE;
            case INDEX -> INDEX;
            case INNER_FOREIGN_KEY -> INNER_REFERENCE;
            case UNVALIDATED_CHECK, INDEX_STATISTICS, FOREIGN_KEY, FOREIGN_KEY_VALIDATION, OWNED_SEQUENCE, STATISTICS,
                    STATISTICS_TARGET, CLUSTER, REPLICA_IDENTITY, TRIGGER, TRIGGER_STATE, POLICY, ROW_SECURITY, COMMENT,
                    TABLE_RIGHTS, SEQUENCE_RIGHTS, COLUMN_RIGHTS, STATISTICS_OWNER, VIEW ->
                LATE;
        };
    }
}
