package dev.evolvent.projections.statements;

import dev.evolvent.ErrorCode;

/** The errors of declared statements. */
public enum StatementError implements ErrorCode {
    UNFIT_STATEMENTS("EV-4030"),
    UNFIT_VALUE("EV-4031"),
    STATEMENT_FAILED("EV-4032"),
    UNREADABLE_STATEMENT("EV-4033");

    private final String code;

    StatementError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
