package dev.evolvent.eventstore.migration;

import dev.evolvent.ErrorCode;

/** The errors of migrations. */
public enum MigrationError implements ErrorCode {
    CHANGED_SINCE_APPLIED("EV-3001"),
    VERSION_USED_TWICE("EV-3002"),
    OLDER_THAN_APPLIED("EV-3003"),
    LOCK_BLOCKED("EV-3004"),
    OVERTAKEN("EV-3005"),
    VERIFICATION_FAILED("EV-3006"),
    NOT_APPLIED("EV-3007"),
    NO_UNDO("EV-3008"),
    POSITIONS_EXHAUSTED("EV-3009"),
    COLUMN_EXISTS("EV-3010"),
    NAME_TAKEN("EV-3011");

    private final String code;

    MigrationError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
