package dev.evolvent.migrations.operation;

import dev.evolvent.eventstore.internal.AppendNotifications;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Lets subscriptions notice an append at once, instead of polling: a trigger on the events table sends a notification
 * for each inserting statement.
 *
 * <p>
 * PostgreSQL serializes the commits of transactions that notify: with thousands of appends per second, polling is
 * cheaper.
 */
public record NotifyOnAppend(Table target) implements Operation {

    @Override
    public String kind() {
        return "notify-on-append";
    }

    @Override
    public String definition() {
        return "notify-on-append: {table: " + target + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(new OperationStep.InTransaction("install the trigger", Impact.instant(Lock.SHARE_ROW_EXCLUSIVE),
                List.of("CREATE TRIGGER ... AFTER INSERT ON " + target.sql()),
                session -> {
                    new Requirements(session, kind(), target).tableIsThere();
                    AppendNotifications.install(session, target);
                }));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        boolean installed = AppendNotifications.areInstalled(session, target);
        return List.of(new Check("appends are notified", installed, installed ? "trigger is on" : "no trigger"));
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(new OperationStep.InTransaction("remove the trigger", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("DROP FUNCTION ... CASCADE"),
                session -> AppendNotifications.remove(session, target)));
    }
}
