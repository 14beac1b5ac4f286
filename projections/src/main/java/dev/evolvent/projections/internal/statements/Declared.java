package dev.evolvent.projections.internal.statements;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlFunction;
import dev.evolvent.projections.statements.SqlStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the server reports about a declared statement when it prepares and explains it, which leaves nothing behind.
 *
 * @param changes
 *            the tables that it changes
 * @param problems
 *            why it cannot be run; the rest may then be unknown
 */
record Declared(SqlStatement statement, List<ParameterType> types, List<ChangedTable> changes, List<String> problems) {

    /** A table that a statement changes; for a partition, the partitioned table. */
    record ChangedTable(String schema, String name) {}

    private static final String PREPARE = "PREPARE evolvent_statement AS ";

    static String numbered(int place) {
        return "$" + Integer.toString(place + 1);
    }

    /** In the caller's transaction, if there is one. */
    static List<Declared> of(Session session, Iterable<SqlStatement> statements) throws SQLException {
        List<Declared> declared = new ArrayList<>();
        for (SqlStatement statement : statements) {
            declared.add(leavingNothing(session, s -> of(s, statement)));
        }
        return declared;
    }

    /** Runs work in a transaction and rolls it back. */
    static <T> T leavingNothing(Session session, SqlFunction<Session, T> work) throws SQLException {
        if (session.connection().getAutoCommit()) {
            return session.transaction(s -> leavingNothing(s, work));
        }
        Savepoint before = session.connection().setSavepoint();
        try {
            return work.apply(session);
        } finally {
            session.connection().rollback(before);
            session.connection().releaseSavepoint(before);
        }
    }

    private static Declared of(Session session, SqlStatement statement) throws SQLException {
        Savepoint before = session.connection().setSavepoint();
        try {
            AsWritten.execute(session, PREPARE + statement.with(Declared::numbered));
        } catch (SQLException e) {
            return new Declared(statement, List.of(), List.of(), List.of(refusal(statement, e, PREPARE.length())));
        }
        try {
            return described(session, statement);
        } catch (SQLException e) {
            return new Declared(statement, List.of(), List.of(), List.of(refusal(statement, e, Integer.MAX_VALUE)));
        } finally {
            // A prepared statement outlives a rollback.
            session.connection().rollback(before);
            session.execute("DEALLOCATE evolvent_statement");
        }
    }

    private static Declared described(Session session, SqlStatement statement) throws SQLException {
        List<Long> oids = session.list(
                """
                        SELECT type::oid FROM pg_catalog.pg_prepared_statements, unnest(parameter_types) WITH ORDINALITY AS p(type, place)
                        WHERE name = 'evolvent_statement' ORDER BY place""",
                row -> row.getLong(1));
        List<ParameterType> types = new ArrayList<>();
        for (long oid : oids) {
            types.add(ParameterType.of(session, oid));
        }
        // Cast to a domain's base type, since the domain may refuse NULL.
        JsonNode plans = AsWritten.plans(session, statement.with(place -> "(NULL::" + types.get(place).sql() + ")"));
        List<ChangedTable> changes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        plans.findParents("Node Type").stream().filter(Declared::isChange).forEach(node -> changes
                .add(new ChangedTable(node.path("Schema").asText(), node.path("Relation Name").asText())));
        for (JsonNode plan : plans) {
            if (!isChange(plan.path("Plan"))) {
                problems.add(inStatement(statement) + "is none of INSERT, UPDATE, DELETE and MERGE.");
            } else if (plan.path("Plan").has("Output")) {
                problems.add(inStatement(statement) + "returns rows, which are not read: remove RETURNING.");
            }
        }
        return new Declared(statement, types, changes, problems);
    }

    private static boolean isChange(JsonNode node) {
        return node.path("Node Type").asText().equals("ModifyTable");
    }

    static String inStatement(SqlStatement statement) {
        return "Statement " + statement.name() + " ";
    }

    /**
     * The server's error message.
     *
     * @param before
     *            the number of characters before the statement in the sent text
     */
    private static String refusal(SqlStatement statement, SQLException problem, int before) {
        ServerErrorMessage server = problem instanceof PSQLException known ? known.getServerErrorMessage() : null;
        if (server == null) {
            return inStatement(statement) + "cannot be checked: " + problem.getMessage();
        }
        return inStatement(statement) + "is refused by PostgreSQL" + place(statement, server.getPosition() - before)
                + ": "
                + withNames(statement, String.valueOf(server.getMessage()))
                + Optional.ofNullable(server.getDetail()).map(detail -> ". " + detail).orElse("")
                + Optional.ofNullable(server.getHint()).map(hint -> ". " + hint).orElse("")
                + " (SQLSTATE " + server.getSQLState() + ").";
    }

    /** The server refers to parameters and positions by number. */
    private static String withNames(SqlStatement statement, String message) {
        String named = message;
        for (int place = statement.parameters().size() - 1; place >= 0; place--) {
            named = named.replace(numbered(place), ":" + statement.parameters().get(place));
        }
        return named;
    }

    private static String place(SqlStatement statement, int position) {
        if (position <= 0) {
            return "";
        }
        int offset = statement.with(Declared::numbered).offsetByCodePoints(0, position - 1);
        String before = statement.sql().substring(0, statement.declaredOffset(offset, Declared::numbered));
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        return " at line " + line + ", column " + column;
    }

    /** Its parameters, for messages. */
    String parameters() {
        return IntStream.range(0, types.size())
                .mapToObj(place -> ":" + statement.parameters().get(place) + " " + types.get(place).shown()).toList()
                .toString();
    }
}
