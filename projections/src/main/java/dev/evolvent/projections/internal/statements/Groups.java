package dev.evolvent.projections.internal.statements;

import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs statements about one row each for many rows at once. Which ones qualify is determined once there are enough of
 * them.
 */
final class Groups {

    /** With fewer, grouping is not considered. */
    private static final int WORTH_LOOKING = 100;

    private final List<Declared> statements;
    private Optional<Known> known = Optional.empty();

    Groups(List<Declared> statements) {
        this.statements = statements;
    }

    /**
     * What the server reported.
     *
     * @param ownRows
     *            for each statement, whether it concerns one row
     * @param tables
     *            the tables of these
     */
    private record Known(List<Optional<OwnRow>> ownRows, Set<KeyedTable> tables, Loop loop) {

        static Known of(Session session, List<Declared> statements) throws SQLException {
            List<Optional<OwnRow>> ownRows = new ArrayList<>();
            for (Declared statement : statements) {
                ownRows.add(OwnRow.of(session, statement));
            }
            return new Known(ownRows,
                    ownRows.stream().flatMap(Optional::stream).map(OwnRow::table).collect(Collectors.toSet()),
                    new Loop(statements, ownRows));
        }

        boolean areTablesAsTheyWere(Session session) throws SQLException {
            for (KeyedTable table : tables) {
                if (!KeyedTable.named(session, table.name()).equals(Optional.of(table))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * False if nothing was done: because grouping gains nothing, or because a statement fails, and running them in
     * order will find out which. Another session can add a trigger to one of the tables, for example, before they are
     * written to, or after the transaction. So they are checked again.
     */
    boolean run(Session session, List<Call> due) throws SQLException {
        if (due.stream().mapToInt(Call::size).sum() < WORTH_LOOKING) {
            return false;
        }
        if (known.isEmpty()) {
            known = Optional.of(Known.of(session, statements));
        }
        Known server = known.get();
        boolean mayGain = !server.tables.isEmpty() && server.areTablesAsTheyWere(session);
        List<Script> scripts = mayGain ? Call.inGroups(due, server.loop, server.ownRows) : List.of();
        if (scripts.isEmpty()) {
            return false;
        }
        Savepoint before = session.connection().setSavepoint();
        try {
            for (Script script : scripts) {
                script.run(session);
            }
            if (server.areTablesAsTheyWere(session)) {
                session.connection().releaseSavepoint(before);
                return true;
            }
        } catch (SQLException e) {
            DatabaseException failure = DatabaseException.of(e);
            if (failure.isPassing()) {
                throw failure;
            }
        }
        session.connection().rollback(before);
        return false;
    }
}
