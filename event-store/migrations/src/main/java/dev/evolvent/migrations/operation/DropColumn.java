package dev.evolvent.migrations.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.AsideColumn;
import dev.evolvent.migrations.internal.Constraint;
import dev.evolvent.migrations.internal.Dependents;
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
 * Drops a column in two steps: it is first put aside under another name, with its data, its default, its indexes and
 * its constraints; completion drops it. In between, new rows get its default, or no value; if it has no default and is
 * NOT NULL, it allows null temporarily.
 *
 * <p>
 * An undo refuses to restore NOT NULL while there are rows without a value, and reports which.
 */
public record DropColumn(Table target, String column) implements Operation {

    @Override
    public String kind() {
        return "drop-column";
    }

    @Override
    public String definition() {
        return "drop-column: {" + alter() + "DROP COLUMN " + Sql.name(column) + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(new OperationStep.InTransaction("put the column aside", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of(rename(column, aside()), alter() + "ALTER COLUMN " + Sql.name(aside()) + " DROP NOT NULL"),
                this::putAside));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        boolean there = has(session, column);
        return List.of(new Check("no column has the name", !there, there ? "there is one" : "free"));
    }

    @Override
    public List<OperationStep> complete() {
        return List.of(OperationStep.inTransaction("drop the column", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                alter() + "DROP COLUMN " + Sql.name(aside())));
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return Optional
                .of("column " + column + " of table " + target + " with all its values, indexes and constraints, "
                        + "which is kept as " + aside());
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(
                new OperationStep.InTransaction("look for rows without a value",
                        new Impact(Lock.NONE, Effort.READS_THE_TABLE),
                        List.of(), this::requireValues),
                new OperationStep.InTransaction("let new rows have a value", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of(),
                        session -> {
                            if (wasNotNull(session).isPresent() && !check().isOurs(session)) {
                                check().add(session);
                            }
                        }),
                new OperationStep.Repeatable("validate that",
                        new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.READS_THE_TABLE), List.of(), session -> {
                            if (check().isOurs(session)) {
                                check().validate(session);
                            }
                        }),
                new OperationStep.InTransaction("put the column back", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of(rename(aside(), column)), this::putBack));
    }

    private void putAside(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.tableIsThere();
        required.columnIsThere(column);
        required.lockTable();
        if (has(session, aside())) {
            throw required.taken(aside());
        }
        required.isNotPublished();
        required.isOwnColumn(column);
        required.nobodyDependsOnIt("column " + column + " of table " + target,
                Dependents.ofColumn(session, target, column));
        AsideColumn before = AsideColumn.read(session, target, column);
        before.requireInsertsWithoutIt(session, required);
        session.execute(rename(column, aside()));
        if (before.refusesNull()) {
            session.execute(alter() + "ALTER COLUMN " + Sql.name(aside()) + " DROP NOT NULL");
            notes().write(session, before.notNullName());
            if (!before.notNullComment().isEmpty()) {
                comment().write(session, before.notNullComment());
            }
        }
    }

    private void requireValues(Session session) throws SQLException {
        if (!has(session, aside())) {
            if (!has(session, column)) {
                throw new EvolventException(MigrationError.DATA_GONE, "Column " + column + " of table " + target
                        + " was dropped when the migration was completed, so there is nothing to put back. Restore it "
                        + "from a backup, and undo again.");
            }
            return;
        }
        if (has(session, column)) {
            throw new Requirements(session, "the undo of " + kind(), target).taken(column);
        }
        if (wasNotNull(session).isPresent()) {
            check().offenders().refuseAny(session,
                    "came without a value in " + column + ", which is to be NOT NULL again",
                    "Nothing was put back. Give them a value in column " + aside() + ", and undo again.");
        }
    }

    private void putBack(Session session) throws SQLException {
        if (!has(session, aside())) {
            return;
        }
        session.execute(rename(aside(), column));
        Optional<String> notNull = wasNotNull(session);
        if (notNull.isPresent()) {
            if (notNull.get().isEmpty()) {
                session.execute(alter() + "ALTER COLUMN " + Sql.name(column) + " SET NOT NULL");
            } else {
                session.execute(
                        alter() + "ADD CONSTRAINT " + Sql.name(notNull.get()) + " NOT NULL " + Sql.name(column));
                Optional<String> said = comment().read(session);
                if (said.isPresent()) {
                    session.execute("COMMENT ON CONSTRAINT " + Sql.name(notNull.get()) + " ON " + target.sql() + " IS "
                            + Sql.literal(said.get()));
                }
            }
            comment().erase(session);
            check().drop(session);
            notes().erase(session);
        }
    }

    private boolean has(Session session, String name) throws SQLException {
        return Catalogue.columns(session, target.sql()).containsKey(name);
    }

    /** The name of the constraint that was removed; empty if PostgreSQL gives it none. */
    private Optional<String> wasNotNull(Session session) throws SQLException {
        return notes().read(session);
    }

    private Constraint check() {
        return Constraint.notNull(kind(), target, aside());
    }

    private String aside() {
        return Sql.derivedName(column, "evolvent_dropped");
    }

    private String alter() {
        return "ALTER TABLE " + target.sql() + " ";
    }

    private String rename(String from, String to) {
        return alter() + "RENAME COLUMN " + Sql.name(from) + " TO " + Sql.name(to);
    }

    /** The comment on the constraint that was removed. */
    private Notes comment() {
        return new Notes(kind() + " not null comment", target, column);
    }

    private Notes notes() {
        return new Notes(kind() + " not null", target, column);
    }
}
