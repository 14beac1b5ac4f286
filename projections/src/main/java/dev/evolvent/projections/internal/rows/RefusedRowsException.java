package dev.evolvent.projections.internal.rows;

import dev.evolvent.postgres.DatabaseException;
import java.sql.SQLException;
import java.util.Set;

/** PostgreSQL refused one of the rows that were written together. None of them was written. */
public final class RefusedRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * The classes of SQLSTATE that concern the rows themselves: the same key twice, a value that does not fit, a
     * constraint, a view's check, a value too long for its index, an exception of a trigger.
     */
    private static final Set<String> CLASSES = Set.of("21", "22", "23", "44", "54", "P0");

    private final String problem;

    RefusedRowsException(SQLException cause) {
        super(cause);
        problem = DatabaseException.of(cause).detail();
    }

    /** Whether PostgreSQL refused something because of existing or new rows. */
    public static boolean isRefusal(DatabaseException failure) {
        return isRefusal(failure.sqlState());
    }

    static boolean isRefusal(SQLException failure) {
        return failure.getSQLState() != null && isRefusal(failure.getSQLState());
    }

    private static boolean isRefusal(String sqlState) {
        return sqlState.length() == 5 && CLASSES.contains(sqlState.substring(0, 2));
    }

    /** PostgreSQL's message, in one line, without the values. */
    public String problem() {
        return problem;
    }
}
