package dev.evolvent.projections.internal.statements;

import dev.evolvent.EvolventException;
import dev.evolvent.projections.statements.StatementError;

/** One of the statements of a run failed; none has any effect once the transaction is rolled back. */
public final class StatementFailedException extends EvolventException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final String sqlState;

    StatementFailedException(String message, int index, String sqlState, Throwable cause) {
        super(StatementError.STATEMENT_FAILED, message, cause);
        this.index = index;
        this.sqlState = sqlState;
    }

    /** The index of the failed statement among those added. */
    public int index() {
        return index;
    }

    /** The SQLSTATE. */
    public String sqlState() {
        return sqlState;
    }
}
