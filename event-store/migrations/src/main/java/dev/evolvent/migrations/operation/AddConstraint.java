package dev.evolvent.migrations.operation;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Constraint;
import dev.evolvent.migrations.internal.OffendingRows;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Adds a check to a table: it applies to new rows after a short lock, and is validated for the old ones without
 * blocking traffic.
 *
 * @param condition
 *            an SQL condition that must be true or null for each row
 */
public record AddConstraint(Table target, String name, String condition) implements Operation {

    @Override
    public String kind() {
        return "add-constraint";
    }

    @Override
    public String definition() {
        return "add-constraint: {" + constraint().add() + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(
                new OperationStep.InTransaction("look for rows that do not satisfy it",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("SELECT count(*) FROM " + target.sql() + " WHERE NOT (" + condition + ")"), this::look),
                constraint().added(Lock.ACCESS_EXCLUSIVE));
    }

    @Override
    public List<OperationStep> backfill() {
        return List.of(constraint().validated());
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        return List.of(constraint().verify(session));
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(constraint().dropped());
    }

    private void look(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.namesFit(name);
        required.tableIsThere();
        required.constraintIsFree(name);
        constraint().refuseOffenders(session, "Nothing was done.");
    }

    private Constraint constraint() {
        return new Constraint(kind(), target, name, "CHECK (" + condition + ")",
                new OffendingRows(target, "NOT (" + condition + ")"), "not satisfying " + condition);
    }
}
