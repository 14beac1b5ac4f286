package dev.evolvent.projections.internal.rows;

import dev.evolvent.ErrorCode;

/** The errors of rows of read models. */
public enum RowError implements ErrorCode {
    UNFIT_ROW_CLASS("EV-4005"),
    ROW_REFUSED("EV-4018");

    private final String code;

    RowError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
