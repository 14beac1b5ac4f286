package dev.evolvent.eventstore.migration;

import dev.evolvent.eventstore.internal.AppendNotifications;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;

/**
 * Lets subscriptions notice an append at once, instead of asking every so often: a trigger on the events table sends a
 * notification for each statement that inserts.
 *
 * <p>
 * PostgreSQL lets transactions that notify commit one after the other, for a moment each: where thousands of appends commit in
 * each second, asking is cheaper.
 */
public record NotifyOnAppend(int version, Table table) implements Migration {

    @Override
    public String name() {
        return "notify on append";
    }

    @Override
    public String kind() {
        return "notify-on-append";
    }

    @Override
    public String definition() {
        return "notify-on-append: {table: " + table + "}";
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step.InTransaction("install the trigger",
                session -> AppendNotifications.install(session, table)));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        boolean installed = AppendNotifications.areInstalled(session, table);
        return List.of(new Check("appends are notified", installed, installed ? "trigger is on" : "no trigger"));
    }

    @Override
    public List<Step> undoSteps() {
        return List.of(new Step.InTransaction("remove the trigger",
                session -> AppendNotifications.remove(session, table)));
    }
}
