package dev.evolvent.postgres;

import dev.evolvent.EvolventException;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL did not do what it was asked to do, or could not be asked. */
public final class DatabaseException extends EvolventException {

    private static final long serialVersionUID = 1L;

    private static final String DEPENDENT_OBJECTS = "2BP01";

    private final String sqlState;

    private DatabaseException(SqlError error, String message, String sqlState, SQLException cause) {
        super(error, message, cause);
        this.sqlState = sqlState;
    }

    /** Says which kind of trouble a driver's exception is. */
    public static DatabaseException of(SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        String detail = firstLine(cause);
        return switch (state) {
            case "55P03" -> new DatabaseException(SqlError.LOCK_NOT_AVAILABLE,
                    "A lock was not to be had in time: " + detail, state, cause);
            case "42501" -> new DatabaseException(SqlError.NO_PERMISSION,
                    "The role lacks a right: " + detail, state, cause);
            default -> isConnectionTrouble(state)
                    ? new DatabaseException(SqlError.UNREACHABLE, "The database cannot be reached: " + detail, state,
                            cause)
                    : new DatabaseException(SqlError.STATEMENT_FAILED,
                            "PostgreSQL refused a statement: " + detail + " (SQLSTATE " + state + ")", state, cause);
        };
    }

    /** Connection failures, refused log-ins, unknown databases, and servers that shut down or have no room. */
    private static boolean isConnectionTrouble(String state) {
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("57P") || state.equals("3D000")
                || state.equals("53300");
    }

    private static String firstLine(SQLException cause) {
        String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
        String first = message.lines().findFirst().orElse("").replaceFirst("^(ERROR|FATAL): ", "");
        // Which objects these are is what one wants to know then.
        ServerErrorMessage server = DEPENDENT_OBJECTS.equals(cause.getSQLState())
                && cause instanceof PSQLException known
                        ? known.getServerErrorMessage()
                        : null;
        return server == null || server.getDetail() == null
                ? first
                : first + ": " + server.getDetail().replace("\n", "; ");
    }

    /** The five characters that PostgreSQL gave, or an empty text. */
    public String sqlState() {
        return sqlState;
    }

    /** What PostgreSQL said, in one line. */
    public String detail() {
        return getCause() instanceof SQLException cause ? firstLine(cause) : "";
    }

    /** Whether another session was in the way, so that trying again makes sense. */
    public boolean isLockTimeout() {
        return sqlState.equals("55P03");
    }

    /** Whether it was the locks of others: they were not waited for any longer, or they waited for ours. */
    public boolean isLockConflict() {
        return isLockTimeout() || sqlState.equals("40P01");
    }

    /** Whether it was not the statement that was wrong: it was called off, others were in the way, or there was no room. */
    public boolean isPassing() {
        return isLockConflict() || isConnectionLost() || isOutOfRoom() || sqlState.equals("57014")
                || sqlState.equals("40001");
    }

    /** Whether the connection is gone, so that it makes sense to make another one. */
    public boolean isConnectionLost() {
        return sqlState.startsWith("08") || sqlState.startsWith("57P");
    }

    /** Whether a disk is full, or as much of it is taken as a role may take for sorting. */
    public boolean isOutOfRoom() {
        return sqlState.equals("53100") || sqlState.equals("53400");
    }

    public boolean isUniqueViolation() {
        return sqlState.equals("23505");
    }
}
