package dev.evolvent.eventstore.backup;

import dev.evolvent.ErrorCode;

/** The errors of backups. */
public enum BackupError implements ErrorCode {
    NOT_WRITABLE("EV-2301"),
    NO_BACKUP("EV-2302"),
    DAMAGED("EV-2303"),
    UNKNOWN_FORMAT("EV-2304"),
    TARGET_NOT_EMPTY("EV-2305"),
    NOT_THE_SAME("EV-2306"),
    TABLE_IN_USE("EV-2307"),
    NO_PROGRAM("EV-2308"),
    PROGRAM_TOO_OLD("EV-2309"),
    PROGRAM_FAILED("EV-2310");

    private final String code;

    BackupError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
