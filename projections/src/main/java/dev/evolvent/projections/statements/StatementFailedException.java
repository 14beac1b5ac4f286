package dev.evolvent.projections.statements;

import dev.evolvent.ErrorCode;
import dev.evolvent.EvolventException;

/** Stand-in. */
public final class StatementFailedException extends EvolventException {

    private static final long serialVersionUID = 1L;
    private final int index;

    StatementFailedException(ErrorCode code, String message, int index, Throwable cause) {
        super(code, message, cause);
        this.index = index;
    }

    public int index() {
        return index;
    }
}
