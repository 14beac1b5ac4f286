package dev.evolvent.migrations.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;

/** Checks whether rows of a table can be updated: a trigger, a rule, a policy or a missing right may refuse that. */
public final class Updates {

    private Updates() {}

    /**
     * Tries it on one row, and rolls that back. Call it in a transaction.
     *
     * @param assignment
     *            the SET clause of the update
     * @param who
     *            what would have to update them
     */
    public static void require(Session session, Table table, String assignment, String who, String remedy)
            throws SQLException {
        String refusal = "";
        session.execute("SAVEPOINT trial");
        try {
            refusal = attempt(session, table, assignment) ? "" : "an update changes nothing, without saying so";
        } catch (SQLException e) {
            DatabaseException problem = DatabaseException.of(e);
            if (problem.isPassing()) {
                throw e;
            }
            refusal = problem.detail();
        }
        if (!refusal.isEmpty()) {
            // Without a rollback to the savepoint: a pool may have closed a connection that answered with 0A000.
            throw new EvolventException(MigrationError.UPDATES_REFUSED, "Table " + table
                    + " does not allow updates of its rows, and " + who + " would have to: " + refusal
                    + ". Nothing was done. " + remedy);
        }
        session.execute("ROLLBACK TO SAVEPOINT trial");
    }

    /** Whether a row was updated, or there is none. Locks it first, so that it is not moved. */
    private static boolean attempt(Session session, Table table, String assignment) throws SQLException {
        List<String> row = session.list("SELECT 'tableoid = ' || tableoid || ' AND ctid = ''' || ctid || '''' FROM "
                + table.sql() + " LIMIT 1 FOR UPDATE", found -> found.getString(1));
        if (row.isEmpty()) {
            return session.list("SELECT FROM " + table.sql() + " LIMIT 1", found -> true).isEmpty();
        }
        session.execute("SET CONSTRAINTS ALL IMMEDIATE");
        return !session.listAsWritten("UPDATE " + table.sql() + " SET " + assignment + " WHERE " + row.getFirst()
                + " RETURNING true", updated -> true).isEmpty();
    }
}
