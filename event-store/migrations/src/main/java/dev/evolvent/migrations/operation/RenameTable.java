package dev.evolvent.migrations.operation;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.migrations.internal.StandInView;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renames a table. An updatable view keeps its old name until completion. */
public record RenameTable(Table target, String to) implements Operation {

    @Override
    public String kind() {
        return "rename-table";
    }

    @Override
    public String definition() {
        return "rename-table: {" + StandInView.rename(target, renamed()) + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(new OperationStep.InTransaction("rename the table, and leave a view in its place",
                Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of(StandInView.rename(target, renamed()),
                        "CREATE VIEW " + target.sql() + " AS SELECT ... FROM " + renamed().sql(), "GRANT ..."),
                this::rename));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        boolean renamed = Catalogue.exists(session, renamed().sql());
        return List.of(new Check("the table has its new name", renamed, renamed ? "it has" : "there is none"));
    }

    @Override
    public List<OperationStep> complete() {
        return List.of(
                new OperationStep.InTransaction("drop the view of the old name", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                        List.of("DROP VIEW " + target.sql()), session -> view().drop(session, kind())));
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return Optional.of("the name " + target + " for table " + renamed());
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(new OperationStep.InTransaction("give the table its old name back",
                Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("DROP VIEW IF EXISTS " + target.sql(), StandInView.rename(renamed(), target)),
                session -> view().giveNameBack(session, "the undo of " + kind())));
    }

    private void rename(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.namesFit(to);
        required.tableIsThere();
        required.lockTable();
        required.namesAreFree(to);
        required.isNotPublished();
        StandInView.requireRowsAreNotSecured(session, required);
        session.execute(StandInView.rename(target, renamed()));
        view().create(session, Map.of());
    }

    private Table renamed() {
        return target.sibling(to);
    }

    private StandInView view() {
        return new StandInView(target, renamed());
    }
}
