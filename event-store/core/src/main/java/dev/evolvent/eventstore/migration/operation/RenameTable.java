package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.migration.Check;
import dev.evolvent.eventstore.migration.Impact;
import dev.evolvent.eventstore.migration.Impact.Lock;
import dev.evolvent.eventstore.migration.Operation;
import dev.evolvent.eventstore.migration.Step;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renames a table. A view that can be written to keeps its old name until it is completed. */
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
    public List<Step> expand() {
        return List.of(new Step.InTransaction("rename the table, and leave a view in its place",
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
    public List<Step> complete() {
        return List.of(new Step.InTransaction("drop the view of the old name", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("DROP VIEW " + target.sql()), session -> view().drop(session, kind())));
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return Optional.of("the name " + target + " for table " + renamed());
    }

    @Override
    public List<Step> undo() {
        return List.of(new Step.InTransaction("give the table its old name back", Impact.instant(Lock.ACCESS_EXCLUSIVE),
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
