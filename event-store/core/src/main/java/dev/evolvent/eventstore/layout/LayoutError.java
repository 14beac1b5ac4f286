package dev.evolvent.eventstore.layout;

import dev.evolvent.ErrorCode;

/** The errors of layouts. */
public enum LayoutError implements ErrorCode {
    DOES_NOT_FIT("EV-2101"),
    NO_POSITION("EV-2102"),
    NOT_UNDERSTOOD("EV-2107"),
    NOT_DETECTED("EV-2108"),
    UNREADABLE_TIME("EV-2109"),
    TABLE_REPLACED("EV-2110");

    private final String code;

    LayoutError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
