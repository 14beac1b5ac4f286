package dev.evolvent.migrations.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.CheckQuery;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlStatements.Statement;
import dev.evolvent.postgres.SqlStatements;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Statements from a file.
 *
 * <p>
 * They run in one transaction, together with the checks of their result: if one of these fails, nothing has
 * happened. If PostgreSQL refuses a statement in a transaction, each runs on its own, and an interrupted one is run
 * again.
 */
public record SqlScript(Script script, Optional<Script> takesBack, List<CheckQuery> checks) implements Operation {

    /** A file of statements. */
    public record Script(String file, String text, boolean transactional) {}

    public SqlScript {
        checks = List.copyOf(checks);
    }

    /** Statements that run in one transaction, and cannot be rolled back. */
    public static SqlScript of(String text) {
        return new SqlScript(new Script("the statements", text, true), Optional.empty(), List.of());
    }

    @Override
    public String kind() {
        return "sql";
    }

    @Override
    public String definition() {
        return script.text();
    }

    @Override
    public Optional<Table> table() {
        return Optional.empty();
    }

    @Override
    public List<OperationStep> expand() {
        return steps(script, checks);
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        List<Check> found = new ArrayList<>();
        for (CheckQuery query : checks) {
            found.addAll(query.run(session));
        }
        return found;
    }

    @Override
    public List<OperationStep> undo() {
        return takesBack.map(undo -> steps(undo, List.of())).orElse(List.of());
    }

    @Override
    public Optional<String> lostByUndo() {
        return takesBack.map(undo -> "whatever " + undo.file() + " drops");
    }

    private static List<OperationStep> steps(Script script, List<CheckQuery> checks) {
        List<Statement> statements = SqlStatements.of(script.text());
        List<String> sql = statements.stream().map(Statement::sql).toList();
        if (script.transactional()) {
            return List.of(new OperationStep.InTransaction("run " + script.file(), Impact.UNKNOWN, sql, session -> {
                for (Statement statement : statements) {
                    run(session, script, statement);
                }
                requireChecks(session, script, checks);
            }));
        }
        return statements.stream().<OperationStep>map(statement -> new OperationStep.Repeatable(
                "run " + script.file() + ", line " + statement.line(), Impact.UNKNOWN, List.of(statement.sql()),
                session -> run(session, script, statement))).toList();
    }

    private static void requireChecks(Session session, Script script, List<CheckQuery> checks) throws SQLException {
        List<Check> failed = new ArrayList<>();
        for (CheckQuery query : checks) {
            query.run(session).stream().filter(check -> !check.ok()).forEach(failed::add);
        }
        if (!failed.isEmpty()) {
            throw new EvolventException(MigrationError.VERIFICATION_FAILED, script.file()
                    + " did not reach what it was meant to reach: "
                    + failed.stream().map(Check::toString).collect(Collectors.joining("; ")) + ". It was rolled back.");
        }
    }

    private static void run(Session session, Script script, Statement statement) throws SQLException {
        try {
            session.execute(statement.sql());
        } catch (SQLException e) {
            DatabaseException problem = DatabaseException.of(e);
            if (problem.isPassing()) {
                throw e;
            }
            throw new EvolventException(MigrationError.STATEMENT_FAILED, script.file() + ", line "
                    + (statement.line() + linesBefore(statement, e)) + ": " + problem.detail()
                    + (script.transactional()
                            ? " Nothing of the file was kept."
                            : " The statements before it were kept: fix it, and apply it again to resume here."),
                    e);
        }
    }

    /** The line of the statement at which PostgreSQL reported the error. */
    private static long linesBefore(Statement statement, SQLException problem) {
        ServerErrorMessage message = problem instanceof PSQLException found ? found.getServerErrorMessage() : null;
        int position = message == null ? 0 : message.getPosition();
        String sql = statement.sql();
        return sql.codePoints().limit(Math.max(0, position - 1)).filter(c -> c == '\n').count()
                - sql.substring(0, sql.length() - statement.bare().length()).chars().filter(c -> c == '\n').count();
    }
}
