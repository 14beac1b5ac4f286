package dev.evolvent.migrations.internal;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A constraint that is first added for new rows, under a short lock, and then validated for the old ones.
 *
 * @param kind
 *            the operation that adds it
 * @param rule
 *            its condition, in SQL
 * @param offenders
 *            the rows that violate it
 * @param offence
 *            the problem with them: {@code not satisfying size > 0}
 */
public record Constraint(String kind, Table table, String name, String rule, OffendingRows offenders, String offence) {

    /** NOT NULL, as a check. */
    public static Constraint notNull(String kind, Table table, String column) {
        return new Constraint(kind, table, Sql.derivedName(table.name() + "_" + column, "has_value"),
                "CHECK (" + Sql.name(column) + " IS NOT NULL)",
                new OffendingRows(table, Sql.name(column) + " IS NULL"), "without a value in " + column);
    }

    public String add() {
        return "ALTER TABLE " + table.sql() + " ADD CONSTRAINT " + Sql.name(name) + " " + rule;
    }

    public OperationStep added(Lock lock) {
        return new OperationStep.InTransaction("let it hold for new rows", Impact.instant(lock),
                List.of(add() + " NOT VALID"),
                this::add);
    }

    public OperationStep validated() {
        return new OperationStep.Repeatable("validate it for the old rows",
                new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE), List.of(validate()), this::validate);
    }

    public OperationStep dropped() {
        return new OperationStep.InTransaction("drop the constraint", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of(drop()),
                this::drop);
    }

    /** The note records that the migration created it. */
    public void add(Session session) throws SQLException {
        new Requirements(session, kind, table).constraintIsFree(name);
        session.execute(add() + " NOT VALID");
        notes().write(session, rule);
    }

    /** An offending row may have been inserted before the constraint existed. */
    public void validate(Session session) throws SQLException {
        try {
            session.execute(validate());
        } catch (SQLException e) {
            if (DatabaseException.of(e).sqlState().startsWith("23")) {
                refuseOffenders(session, "The constraint holds for new rows already, and is not validated.");
            }
            throw e;
        }
    }

    public void refuseOffenders(Session session, String soWhat) throws SQLException {
        offenders.refuseAny(session, offence,
                soWhat + " Decide what is to become of them, and apply it again; or undo it.");
    }

    public void drop(Session session) throws SQLException {
        if (notes().areThere(session)) {
            session.execute(drop());
            notes().erase(session);
        }
    }

    public boolean isOurs(Session session) throws SQLException {
        return notes().areThere(session);
    }

    public Check verify(Session session) throws SQLException {
        Optional<Boolean> valid = session.first(
                "SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?",
                row -> row.getBoolean(1), table.sql(), name);
        return new Check("the constraint holds for every row", valid.orElse(false),
                valid.map(validated -> validated ? "validated" : "not validated").orElse("there is none"));
    }

    private String validate() {
        return "ALTER TABLE " + table.sql() + " VALIDATE CONSTRAINT " + Sql.name(name);
    }

    private String drop() {
        return "ALTER TABLE " + table.sql() + " DROP CONSTRAINT IF EXISTS " + Sql.name(name);
    }

    private Notes notes() {
        return new Notes(kind, table, name);
    }
}
