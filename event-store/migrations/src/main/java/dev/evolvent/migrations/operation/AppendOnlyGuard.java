package dev.evolvent.migrations.operation;

import dev.evolvent.eventstore.internal.Guard;
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
 * Protects events against changes: a trigger on the table refuses UPDATE, DELETE and TRUNCATE, even by the owner and by
 * superusers, and the rights to do so are revoked from all other roles.
 *
 * <p>
 * The undo grants the rights again to the roles that had them. The owner of the table can still disable or drop the
 * trigger.
 */
public record AppendOnlyGuard(Table target) implements Operation {

    @Override
    public String kind() {
        return "append-only-guard";
    }

    @Override
    public String definition() {
        return "append-only-guard: {table: " + target + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(new OperationStep.InTransaction("refuse changes", Impact.instant(Lock.SHARE_ROW_EXCLUSIVE),
                List.of("CREATE TRIGGER ... BEFORE UPDATE OR DELETE OR TRUNCATE ON " + target.sql(),
                        "REVOKE UPDATE, DELETE, TRUNCATE ON " + target.sql() + " FROM ..."),
                session -> {
                    new Requirements(session, kind(), target).tableIsThere();
                    Guard.install(session, target);
                }));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        List<String> changers = Guard.changers(session, target);
        boolean installed = Guard.isInstalled(session, target);
        return List.of(new Check("changes are refused", installed, installed ? "trigger is on" : "no trigger"),
                new Check("only the owner has the right to change events", changers.isEmpty(),
                        changers.isEmpty() ? "none has" : String.join(", ", changers)));
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(new OperationStep.InTransaction("allow changes again", Impact.instant(Lock.ACCESS_EXCLUSIVE),
                List.of("DROP TRIGGER ... ON " + target.sql()), session -> Guard.remove(session, target)));
    }
}
