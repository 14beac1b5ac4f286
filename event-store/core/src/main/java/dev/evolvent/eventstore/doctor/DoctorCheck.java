package dev.evolvent.eventstore.doctor;

/** What is examined, or was found. Ids do not change when the sentences about them do. */
public enum DoctorCheck {

    /** The version of PostgreSQL. */
    SERVER_VERSION("server.version"),
    /** The rights that the role has and lacks for its task. */
    RIGHTS("rights.task"),
    /** The table has no column for the global order. */
    GLOBAL_ORDER("ordering.global-order"),
    /** Whether an index makes positions unique. */
    UNIQUE_POSITIONS("ordering.unique-positions"),
    /** How many positions the column type has left. */
    POSITION_ROOM("ordering.position-room"),
    /** Positions are assigned in order, by a sequence of the table. */
    POSITIONS_IN_ORDER("ordering.positions-in-order"),
    /** The sequence lets each session draw positions ahead. */
    CACHED_SEQUENCE("ordering.cached-sequence"),
    /** The sequence starts over at its end. */
    CYCLING_SEQUENCE("ordering.cycling-sequence"),
    /** The sequence counts in steps, as for an allocationSize of JPA. */
    SEQUENCE_INCREMENT("ordering.sequence-increment"),
    /** No sequence belongs to the position column. */
    UNKNOWN_SEQUENCE("ordering.unknown-sequence"),
    /** Whether an index makes versions unique in their streams. */
    UNIQUE_VERSIONS("ordering.unique-versions"),
    /** Transactions that hold readers back. */
    OPEN_TRANSACTIONS("ordering.open-transactions"),
    /** Server settings that keep data safe. */
    SETTINGS("migration.settings"),
    /** Transactions that an index build or vacuum would wait for. */
    OLD_TRANSACTIONS("migration.old-transactions"),
    /** How old the oldest transaction id is. */
    TRANSACTION_IDS("migration.transaction-ids"),
    /** Replicas that lag and slots that are not used. */
    REPLICATION("migration.replication"),
    /** Indexes that an interrupted build has left. */
    INVALID_INDEXES("migration.invalid-indexes"),
    /** Constraints that are not validated. */
    UNVALIDATED_CONSTRAINTS("migration.unvalidated-constraints"),
    /** Free disk space. */
    DISK("migration.disk"),
    /** The last backup. */
    BACKUP("migration.backup"),
    /** Whether a trigger refuses changes of events. */
    APPEND_ONLY("events.append-only"),
    /** Roles other than the owner that may change events. */
    CHANGE_RIGHTS("events.change-rights"),
    /** Whether appends notify readers. */
    NOTIFICATIONS("events.notifications");

    private final String id;

    DoctorCheck(String id) {
        this.id = id;
    }

    /** A stable id, for scripts. */
    public String id() {
        return id;
    }
}
