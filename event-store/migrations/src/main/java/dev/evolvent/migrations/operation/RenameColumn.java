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
import dev.evolvent.migrations.internal.StandInView;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renames a column. Until completion, an updatable view replaces the table, in which the column has both names. It
 * remains one column, so that the two cannot differ, whichever name a program uses.
 */
public record RenameColumn(Table target, String column, String to) implements Operation {

    @Override
    public String kind() {
        return "rename-column";
    }

    @Override
    public String definition() {
        return "rename-column: {" + renameColumn(column, to) + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(
                new OperationStep.InTransaction("put a view in the table's place, in which the column has both names",
                        Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of(StandInView.rename(target, base()), "CREATE VIEW " + target.sql() + " AS SELECT ..., "
                                + Sql.name(column) + " AS " + Sql.name(to) + " FROM " + base().sql(), "GRANT ..."),
                        this::begin));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        boolean renamed = Catalogue.columns(session, target.sql()).containsKey(to);
        return List.of(new Check("the column has its new name", renamed, renamed ? "it has" : "there is none"));
    }

    @Override
    public List<OperationStep> complete() {
        return List.of(new OperationStep.InTransaction("rename the column, and put the table back",
                Impact.instant(Lock.ACCESS_EXCLUSIVE), List.of("DROP VIEW " + target.sql(),
                        StandInView.rename(base(), target), renameColumn(column, to)),
                session -> {
                    view().giveNameBack(session, kind());
                    session.execute(renameColumn(column, to));
                }));
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return Optional.of("the name " + column + " for column " + to + " of table " + target);
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(new OperationStep.InTransaction("give the column its old name back",
                Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("DROP VIEW IF EXISTS " + target.sql(), StandInView.rename(base(), target),
                        renameColumn(to, column)),
                this::takeBack));
    }

    private void begin(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.namesFit(to);
        required.tableIsThere();
        required.columnIsThere(column);
        required.lockTable();
        required.namesAreFree(base().name());
        if (Catalogue.columns(session, target.sql()).containsKey(to)) {
            throw new EvolventException(MigrationError.COLUMN_EXISTS, "Table " + target + " has a column " + to
                    + " already, so column " + column + " cannot be called so. Nothing was done.");
        }
        required.isNotPublished();
        required.isOwnColumn(column);
        StandInView.requireRowsAreNotSecured(session, required);
        required.nobodyDependsOnIt("the name of column " + column + " of table " + target,
                Dependents.triggersNaming(session, target, column));
        session.execute(StandInView.rename(target, base()));
        view().create(session, Map.of(column, to));
    }

    private void takeBack(Session session) throws SQLException {
        view().giveNameBack(session, "the undo of " + kind());
        Map<String, Catalogue.Column> columns = Catalogue.columns(session, target.sql());
        if (columns.containsKey(to) && !columns.containsKey(column)) {
            session.execute(renameColumn(to, column));
        }
    }

    private Table base() {
        return target.sibling(Sql.derivedName(target.name(), "evolvent_renaming"));
    }

    private StandInView view() {
        return new StandInView(target, base());
    }

    private String renameColumn(String from, String into) {
        return "ALTER TABLE " + target.sql() + " RENAME COLUMN " + Sql.name(from) + " TO " + Sql.name(into);
    }
}
