package dev.evolvent.eventstore.migration;

import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Session;
import java.util.List;

/** Statements that are run in one transaction. */
public record SqlMigration(int version, String name, Table table, String sql) implements Migration {

    @Override
    public String kind() {
        return "sql";
    }

    @Override
    public String definition() {
        return sql;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step.InTransaction("run the statements", session -> session.execute(sql)));
    }

    @Override
    public List<Check> verify(Session session) {
        return List.of();
    }

    @Override
    public List<Step> undoSteps() {
        return List.of();
    }
}
