package dev.evolvent.projections.internal.tables;

import dev.evolvent.ErrorCode;

/** The errors of shadow tables and their swap. */
public enum TablesError implements ErrorCode {
    NOT_CARRIED_OVER("EV-4020"),
    UNFIT_DEFINITION("EV-4021"),
    EXCHANGE_BLOCKED("EV-4022"),
    BROKEN_REFERENCE("EV-4023"),
    NO_TWIN("EV-4024"),
    CANNOT_MOVE("EV-4025");

    private final String code;

    TablesError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
