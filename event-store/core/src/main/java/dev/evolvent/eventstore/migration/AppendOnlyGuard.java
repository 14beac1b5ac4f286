package dev.evolvent.eventstore.migration;

import dev.evolvent.eventstore.internal.Guard;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;

/**
 * Keeps events from being changed: a trigger on the table refuses UPDATE, DELETE and TRUNCATE, also by the owner and by
 * superusers, and the rights to do so are taken from all others.
 *
 * <p>
 * The undo gives the rights back to those who had them. Who owns the table can still switch the trigger off, or drop it.
 */
public record AppendOnlyGuard(int version, Table table) implements Migration {

    @Override
    public String name() {
        return "append-only guard";
    }

    @Override
    public String kind() {
        return "append-only-guard";
    }

    @Override
    public String definition() {
        return "append-only-guard: {table: " + table + "}";
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step.InTransaction("refuse changes", session -> Guard.install(session, table)));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        List<String> changers = Guard.changers(session, table);
        boolean installed = Guard.isInstalled(session, table);
        return List.of(new Check("changes are refused", installed, installed ? "trigger is on" : "no trigger"),
                new Check("nobody but the owner has the right to change events", changers.isEmpty(),
                        changers.isEmpty() ? "none has" : String.join(", ", changers)));
    }

    @Override
    public List<Step> undoSteps() {
        return List.of(new Step.InTransaction("allow changes again", session -> Guard.remove(session, table)));
    }
}
