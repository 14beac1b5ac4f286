package dev.evolvent.migrations.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Dependents;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Drops a table in two steps: it is first put aside under another name, so that programs that still need it fail while
 * it can be restored; completion drops it.
 */
public record DropTable(Table target) implements Operation {

    @Override
    public String kind() {
        return "drop-table";
    }

    @Override
    public String definition() {
        return "drop-table: {DROP TABLE " + target.sql() + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(new OperationStep.InTransaction("put the table aside", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of(rename(target, aside())), this::putAside));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        boolean there = Catalogue.exists(session, target.sql());
        return List.of(new Check("nothing has the table's name", !there, there ? "there is something" : "free"));
    }

    @Override
    public List<OperationStep> complete() {
        return List.of(OperationStep.inTransaction("drop the table", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                "DROP TABLE " + aside().sql()));
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return Optional.of("table " + target + " with all its rows, which is kept as " + aside());
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(new OperationStep.InTransaction("put the table back", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of(rename(aside(), target)), this::putBack));
    }

    private void putAside(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.tableIsThere();
        required.lockTable();
        required.namesAreFree(aside().name());
        required.isNoPart();
        required.nobodyDependsOnIt("table " + target, Dependents.ofTable(session, target));
        session.execute(rename(target, aside()));
    }

    private void putBack(Session session) throws SQLException {
        if (Catalogue.exists(session, aside().sql())) {
            new Requirements(session, "the undo of " + kind(), target).namesAreFree(target.name());
            session.execute(rename(aside(), target));
        } else if (!Catalogue.exists(session, target.sql())) {
            throw new EvolventException(MigrationError.DATA_GONE, "Table " + target
                    + " was dropped when the migration was completed, so there is nothing to put back. Restore it from a "
                    + "backup, and undo again.");
        }
    }

    private Table aside() {
        return target.sibling(Sql.derivedName(target.name(), "evolvent_dropped"));
    }

    private static String rename(Table from, Table to) {
        return "ALTER TABLE " + from.sql() + " RENAME TO " + Sql.name(to.name());
    }
}
