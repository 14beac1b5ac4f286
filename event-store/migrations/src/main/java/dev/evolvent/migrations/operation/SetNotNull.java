package dev.evolvent.migrations.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Constraint;
import dev.evolvent.migrations.internal.Notes;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Makes a column NOT NULL. A check that is validated without blocking traffic saves the table scan under an exclusive
 * lock.
 */
public record SetNotNull(Table target, String column) implements Operation {

    @Override
    public String kind() {
        return "set-not-null";
    }

    @Override
    public String definition() {
        return "set-not-null: {" + set() + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(
                new OperationStep.InTransaction("look for rows without a value",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of("SELECT count(*) FROM " + target.sql() + " WHERE " + Sql.name(column) + " IS NULL"),
                        this::look),
                check().added(Lock.ACCESS_EXCLUSIVE));
    }

    @Override
    public List<OperationStep> backfill() {
        return List.of(check().validated());
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        return isNotNull(session)
                ? List.of(new Check("the column is not null", true, "declared"))
                : List.of(check().verify(session));
    }

    @Override
    public List<OperationStep> complete() {
        return List
                .of(new OperationStep.InTransaction("make the column not null", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of(set(), "ALTER TABLE " + target.sql() + " DROP CONSTRAINT " + Sql.name(check().name())),
                        session -> {
                            session.execute(set());
                            check().drop(session);
                            notes().write(session, "NOT NULL");
                        }));
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(new OperationStep.InTransaction("allow null again", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("ALTER TABLE " + target.sql() + " ALTER COLUMN " + Sql.name(column) + " DROP NOT NULL"),
                session -> {
                    check().drop(session);
                    if (notes().areThere(session)) {
                        session.execute(
                                "ALTER TABLE " + target.sql() + " ALTER COLUMN " + Sql.name(column) + " DROP NOT NULL");
                        notes().erase(session);
                    }
                }));
    }

    private void look(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.tableIsThere();
        required.columnIsThere(column);
        required.constraintIsFree(check().name());
        if (isNotNull(session)) {
            throw new EvolventException(MigrationError.ALREADY_SO, "Column " + column + " of table " + target
                    + " is NOT NULL already. Nothing was done, since an undo would take that away. Remove this migration.");
        }
        check().refuseOffenders(session, "Nothing was done.");
    }

    private boolean isNotNull(Session session) throws SQLException {
        Catalogue.Column found = Catalogue.columns(session, target.sql()).get(column);
        return found != null && found.notNull();
    }

    private String set() {
        return "ALTER TABLE " + target.sql() + " ALTER COLUMN " + Sql.name(column) + " SET NOT NULL";
    }

    private Constraint check() {
        return Constraint.notNull(kind(), target, column);
    }

    private Notes notes() {
        return new Notes(kind() + " done", target, column);
    }
}
