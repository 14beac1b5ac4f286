package dev.evolvent.eventstore.inspection;

import dev.evolvent.ErrorCode;

/** The errors of the files that an inspection writes and reads. */
public enum InspectionError implements ErrorCode {
    FILE_NOT_USABLE("EV-2201"),
    ANOTHER_STORE("EV-2202"),
    NOT_COMPARABLE("EV-2203");

    private final String code;

    InspectionError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
