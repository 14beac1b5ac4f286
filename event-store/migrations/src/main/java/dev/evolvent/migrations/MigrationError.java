package dev.evolvent.migrations;

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
    NAME_TAKEN("EV-3011"),
    FILE_NAME_NOT_UNDERSTOOD("EV-3012"),
    GAP("EV-3013"),
    FILE_NOT_UNDERSTOOD("EV-3014"),
    HISTORY_FORGED("EV-3015"),
    FILE_MISSING("EV-3016"),
    NOT_READY_TO_BEGIN("EV-3017"),
    STATEMENT_FAILED("EV-3018"),
    NOT_UP_TO_DATE("EV-3019"),
    CANCELLED("EV-3020"),
    LOCK_HELD_TOO_LONG("EV-3021"),
    BASELINE_REFUSED("EV-3022"),
    NOTHING_UNDER_WAY("EV-3023"),
    OUT_OF_ROOM("EV-3024"),
    CONNECTION_LOST("EV-3025"),
    NOT_UNIQUE("EV-3030"),
    ROWS_OFFEND("EV-3031"),
    NOT_THERE("EV-3032"),
    ALREADY_SO("EV-3033"),
    OTHERS_DEPEND("EV-3034"),
    NOT_ONLINE("EV-3035"),
    DATA_GONE("EV-3036"),
    NAME_TOO_LONG("EV-3037"),
    UPDATES_REFUSED("EV-3050"),
    CANNOT_BE_CARRIED_OVER("EV-3051"),
    IDS_NOT_UNIQUE("EV-3052"),
    CHANGED_MEANWHILE("EV-3053"),
    ROWS_HIDDEN("EV-3054"),
    APPENDS_NOT_SEEN("EV-3055"),
    ROW_SECURITY_THERE("EV-3056"),
    NO_DOCUMENT("EV-3057"),
    VALUES_NOT_CONVERTED("EV-3060"),
    CONVERSION_NOT_SAID("EV-3061"),
    COLUMN_TIED("EV-3062");

    private final String code;

    MigrationError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
