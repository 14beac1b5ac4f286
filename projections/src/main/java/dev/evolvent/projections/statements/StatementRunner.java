package dev.evolvent.projections.statements;

import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.SqlError;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stand-in. */
public final class StatementRunner implements AutoCloseable {

    private final Session session;
    private final List<SqlStatement> statements = new ArrayList<>();
    private final List<List<@Nullable Object>> values = new ArrayList<>();

    private StatementRunner(Session session) {
        this.session = session;
    }

    public static List<String> problems(Session session, Collection<SqlStatement> statements, String schema,
            Set<String> tables) throws SQLException {
        return List.of();
    }

    public static StatementRunner open(Session session, List<SqlStatement> statements) throws SQLException {
        return new StatementRunner(session);
    }

    public void add(SqlStatement statement, List<@Nullable Object> with) {
        statements.add(statement);
        values.add(with);
    }

    public void run() throws SQLException {
        for (int i = 0; i < statements.size(); i++) {
            try {
                session.update(statements.get(i).sql().replaceAll("(?<!:):[a-z]+", "?"),
                        values.get(i).stream().map(v -> v instanceof Optional<?> o ? o.orElse(null) : v).toArray());
            } catch (SQLException e) {
                statements.clear();
                values.clear();
                throw new StatementFailedException(SqlError.INTERRUPTED, String.valueOf(e.getMessage()), i, e);
            }
        }
        statements.clear();
        values.clear();
    }

    @Override
    public void close() {}
}
