package dev.evolvent.projections.internal.statements;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.internal.statements.Declared.ChangedTable;
import dev.evolvent.projections.statements.SqlStatement;
import dev.evolvent.projections.statements.StatementError;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Runs many statements with values, with one call to the server for some thousands of them. The result is the same as
 * in exactly the order in which they were added; statements about one row each run together for many rows.
 *
 * {@snippet :
 * StatementRunner runner = StatementRunner.open(session, List.of(PLACE, ADD_ITEM, CANCEL));
 * runner.add(PLACE, List.of(id, customer, BigDecimal.ZERO));
 * runner.add(ADD_ITEM, List.of(2, price, id));
 * session.transaction(s -> {
 *     runner.run();
 *     return true;
 * });
 * }
 *
 * <ul>
 * <li>A value is a String, UUID, BigDecimal, Instant, LocalDateTime, LocalDate, Long, Integer, Double, Boolean, byte[],
 * JsonNode, an enum constant (its name), a List for an array, an Optional of these, or null. It must match the type
 * that the server inferred for the parameter: nothing is converted, since a conversion could hide a mistake.
 * <li>Names in the statements are resolved by the session's search_path at the time of {@link #run}.
 * <li>A statement_timeout applies to each call, of up to 10,000 statements.
 * <li>Not thread-safe. It keeps what was added until it is run.
 * </ul>
 */
public final class StatementRunner {

    private final Session session;
    private final List<Declared> statements;
    private final Map<SqlStatement, Integer> places = new HashMap<>();
    private final Groups groups;
    private final Loop loop;
    private final List<Call> calls = new ArrayList<>();
    private int size;

    private StatementRunner(Session session, List<Declared> statements, Groups groups) {
        this.session = session;
        this.statements = statements;
        this.groups = groups;
        loop = new Loop(statements);
        for (Declared declared : statements) {
            places.put(declared.statement(), places.size());
        }
    }

    /**
     * All reasons why the statements cannot run, in full sentences; empty if there are none. Changes nothing.
     *
     * @param ownTables
     *            the names of the tables in the schema that they may change, as in the catalogue; they may read others
     */
    public static List<String> problems(Session session, Collection<SqlStatement> statements, String schema,
            Set<String> ownTables) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (Declared declared : Declared.of(session, statements)) {
            problems.addAll(declared.problems());
            for (ChangedTable table : declared.changes()) {
                if (!table.schema().equals(schema) || !ownTables.contains(table.name())) {
                    problems.add(Declared.inStatement(declared.statement()) + "changes the table " + table.schema()
                            + "." + table.name() + ", which is not one of its own, " + schema + "." + ownTables.stream()
                                    .sorted().toList()
                            + ".");
                }
            }
        }
        return problems;
    }

    /** Queries the types of the parameters. Whether a statement changes only its own tables is not checked again. */
    public static StatementRunner open(Session session, List<SqlStatement> statements) throws SQLException {
        List<Declared> declared = Declared.of(session, statements);
        List<String> problems = declared.stream().flatMap(statement -> statement.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new EvolventException(StatementError.UNFIT_STATEMENTS, String.join(" ", problems));
        }
        StatementRunner runner = new StatementRunner(session, declared, new Groups(declared));
        // PL/pgSQL parses the whole loop before it runs any of it.
        Declared.leavingNothing(session, inner -> {
            new Script(runner.loop).run(inner);
            return true;
        });
        return runner;
    }

    /** Another one for the same statements, to fill while this one runs; it repeats no query. */
    public StatementRunner another() {
        return new StatementRunner(session, statements, groups);
    }

    /**
     * Adds a statement to run.
     *
     * @param values
     *            for {@link SqlStatement#parameters}, in their order
     */
    public void add(SqlStatement statement, List<? extends @Nullable Object> values) {
        Integer place = places.get(statement);
        if (place == null) {
            throw new EvolventException(StatementError.UNFIT_VALUE, "Statement " + statement.name()
                    + " was not declared, so it is not known here. Declare it beside the others, and add that very one.");
        }
        List<@Nullable String> texts = texts(statements.get(place), values);
        if (calls.isEmpty() || calls.getLast().isFull()) {
            calls.add(new Call(size));
        }
        calls.getLast().add(place, texts);
        size++;
    }

    private static List<@Nullable String> texts(Declared declared, List<? extends @Nullable Object> values) {
        SqlStatement statement = declared.statement();
        if (values.size() != declared.types().size()) {
            throw new EvolventException(StatementError.UNFIT_VALUE, "Statement " + statement.name() + " has "
                    + declared.types().size() + " parameters, " + declared.parameters() + ", but was given "
                    + values.size() + " values.");
        }
        List<@Nullable String> texts = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            ParameterType type = declared.types().get(i);
            try {
                texts.add(type.text(values.get(i)));
            } catch (IllegalArgumentException e) {
                throw new EvolventException(StatementError.UNFIT_VALUE, "Statement " + statement.name()
                        + ", parameter :" + statement.parameters().get(i) + " of type " + type.shown() + ", "
                        + e.getMessage() + ".", e);
            }
        }
        return texts;
    }

    /** The number of statements added since the last run. */
    public int size() {
        return size;
    }

    /** Discards what was added since the last run. */
    public void clear() {
        calls.clear();
        size = 0;
    }

    /**
     * Runs what was added, in the open transaction, and discards it, even after a failure.
     *
     * @throws StatementFailedException
     *             if PostgreSQL refused one of them; the transaction must be rolled back
     * @throws DatabaseException
     *             if the cause is not a statement
     */
    public void run() throws SQLException {
        if (session.connection().getAutoCommit()) {
            throw new IllegalStateException("statements are run in a transaction");
        }
        List<Call> due = List.copyOf(calls);
        calls.clear();
        size = 0;
        if (groups.run(session, due)) {
            return;
        }
        for (Call call : due) {
            try {
                call.inOrder(loop).run(session);
            } catch (SQLException e) {
                throw failure(call, e);
            }
        }
    }

    private RuntimeException failure(Call call, SQLException e) {
        DatabaseException failure = DatabaseException.of(e);
        ServerErrorMessage server = e instanceof PSQLException known ? known.getServerErrorMessage() : null;
        String detail = server == null ? null : server.getDetail();
        if (failure.isPassing() || detail == null || !detail.matches("[1-9][0-9]*")) {
            return failure;
        }
        int number = Integer.parseInt(detail) - 1;
        Declared declared = statements.get(call.statement(number));
        return new StatementFailedException("Statement " + declared.statement().name() + " failed: " + failure.detail()
                + " (SQLSTATE " + failure.sqlState() + "). Its parameters are " + declared.parameters() + ". It is: "
                + declared.statement().sql(), call.first() + number, failure.sqlState(), e);
    }
}
