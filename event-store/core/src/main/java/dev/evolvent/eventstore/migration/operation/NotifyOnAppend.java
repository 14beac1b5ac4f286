package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.eventstore.internal.AppendNotifications;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.migration.Check;
import dev.evolvent.eventstore.migration.Impact;
import dev.evolvent.eventstore.migration.Impact.Lock;
import dev.evolvent.eventstore.migration.Operation;
import dev.evolvent.eventstore.migration.Step;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Lets subscriptions notice an append at once, instead of asking every so often: a trigger on the events table sends a
 * notification for each statement that inserts.
 *
 * <p>
 * PostgreSQL lets transactions that notify commit one after the other, for a moment each: where thousands of appends commit in
 * each second, asking is cheaper.
 */
public record NotifyOnAppend(Table events) implements Operation {

    @Override
    public String kind() {
        return "notify-on-append";
    }

    @Override
    public String definition() {
        return "notify-on-append: {table: " + events + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(events);
    }

    @Override
    public List<Step> expand() {
        return List.of(new Step.InTransaction("install the trigger", Impact.instant(Lock.SHARE_ROW_EXCLUSIVE),
                List.of("CREATE TRIGGER ... AFTER INSERT ON " + events.sql()),
                session -> {
                    new Requirements(session, kind(), events).tableIsThere();
                    AppendNotifications.install(session, events);
                }));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        boolean installed = AppendNotifications.areInstalled(session, events);
        return List.of(new Check("appends are notified", installed, installed ? "trigger is on" : "no trigger"));
    }

    @Override
    public List<Step> undo() {
        return List.of(new Step.InTransaction("remove the trigger", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("DROP FUNCTION ... CASCADE"),
                session -> AppendNotifications.remove(session, events)));
    }
}
