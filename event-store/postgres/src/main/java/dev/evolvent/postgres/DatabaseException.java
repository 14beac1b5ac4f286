package dev.evolvent.postgres;

import dev.evolvent.EvolventException;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL refused a statement, or could not be reached. */
public final class DatabaseException extends EvolventException {

    private static final long serialVersionUID = 1L;

    private static final String DEPENDENT_OBJECTS = "2BP01";

    private final String sqlState;

    private DatabaseException(SqlError error, String message, String sqlState, SQLException cause) {
        super(error, message, cause);
        this.sqlState = sqlState;
    }

    /** Classifies an exception of the driver. */
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

    /**
     * Connection failures, refused log-ins, unknown databases, and servers that are shutting down or have too many
     * connections.
     */
    private static boolean isConnectionTrouble(String state) {
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("57P") || state.equals("3D000")
                || state.equals("53300");
    }

    private static String firstLine(SQLException cause) {
        String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
        String first = message.lines().findFirst().orElse("").replaceFirst("^(ERROR|FATAL): ", "");
        // Add the names of these objects.
        ServerErrorMessage server = DEPENDENT_OBJECTS.equals(cause.getSQLState())
                && cause instanceof PSQLException known
                        ? known.getServerErrorMessage()
                        : null;
        return server == null || server.getDetail() == null
                ? first
                : first + ": " + server.getDetail().replace("\n", "; ");
    }

    /** The SQLSTATE, or an empty text. */
    public String sqlState() {
        return sqlState;
    }

    /** PostgreSQL's message, in one line. */
    public String detail() {
        return getCause() instanceof SQLException cause ? firstLine(cause) : "";
    }

    /** Whether another session held a lock for too long, so that a retry makes sense. */
    public boolean isLockTimeout() {
        return sqlState.equals("55P03");
    }

    /** Whether locks of other sessions caused it: a lock timeout or a deadlock. */
    public boolean isLockConflict() {
        return isLockTimeout() || sqlState.equals("40P01");
    }

    /**
     * Whether the cause is temporary, not the statement: it was cancelled, blocked by other sessions, or out of space.
     */
    public boolean isPassing() {
        return isLockConflict() || isConnectionLost() || isOutOfRoom() || sqlState.equals("57014")
                || sqlState.equals("40001");
    }

    /** Whether the connection is lost, so that it makes sense to open another one. */
    public boolean isConnectionLost() {
        return sqlState.startsWith("08") || sqlState.startsWith("57P");
    }

    /** Whether the disk is full, or the role's limit for temporary files is reached. */
    public boolean isOutOfRoom() {
        return sqlState.equals("53100") || sqlState.equals("53400");
    }

    public boolean isUniqueViolation() {
        return sqlState.equals("23505");
    }
}
