package dev.evolvent.projections.statements;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.SqlStatements;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One SQL statement of a handler, declared beforehand, so that it can be checked before the projection runs.
 *
 * {@snippet :
 * static final SqlStatement ADD_ITEM = SqlStatement.of("add item", """
 *         UPDATE orders SET items = items + :quantity, total = total + :price WHERE id = :id""");
 * }
 *
 * <ul>
 * <li>It changes rows: INSERT, UPDATE, DELETE, MERGE (of PostgreSQL 15), or one of these behind WITH; and it returns none.
 * <li>Its parameters have names, which begin with a colon, since a question mark is an operator of jsonb, and since a
 * name is the same value wherever it stands. There is none in quotes, in dollars, or in comments; {@code ::} is a cast. The
 * bound of a slice needs a space, {@code a[1: n]}, unless it is a parameter.
 * <li>The server finds out the types of its parameters. Where it cannot, a cast helps: {@code :note::text}.
 * </ul>
 *
 * It is immutable, and the same only as itself.
 */
public final class SqlStatement {

    private final String name;
    private final String sql;
    private final List<Piece> pieces;
    private final List<String> parameters;

    private SqlStatement(String name, String sql, List<Piece> pieces) {
        this.name = name;
        this.sql = sql;
        this.pieces = pieces;
        this.parameters = pieces.stream().filter(Piece::isParameter).map(Piece::parameter).distinct().toList();
    }

    /**
     * Reads a statement; whether the database can run it is asked later.
     *
     * @param name
     *            what errors call it
     */
    public static SqlStatement of(String name, String sql) {
        List<SqlStatements.Statement> statements = SqlStatements.of(sql);
        if (statements.size() != 1) {
            throw new EvolventException(StatementError.UNREADABLE_STATEMENT, "Statement " + name + " is not one, but "
                    + statements.size() + ". Declare each by itself, and add them in their order. It is: " + sql);
        }
        String one = statements.getFirst().sql();
        List<Piece> pieces = new ParameterScan(one).pieces().orElseThrow(
                () -> new EvolventException(StatementError.UNREADABLE_STATEMENT, "Statement " + name
                        + " has a quote, a dollar quote or a comment that does not end. It is: " + sql));
        return new SqlStatement(name, one, pieces);
    }

    public String name() {
        return name;
    }

    /** As it was declared. */
    public String sql() {
        return sql;
    }

    /** The names of its parameters, each once, in the order in which they stand in it first: that of its values. */
    public List<String> parameters() {
        return parameters;
    }

    /** As PostgreSQL takes it, with something in place of each parameter, which is asked for by its place among them. */
    public String with(IntFunction<String> parameter) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.isParameter() ? parameter.apply(parameters.indexOf(piece.parameter())) : piece.text());
        }
        return text.toString();
    }

    /** Where something in the text of {@link #with} is in the declared one. */
    public int declaredOffset(int offset, IntFunction<String> parameter) {
        int left = offset;
        int declared = 0;
        for (Piece piece : pieces) {
            int length = piece.isParameter()
                    ? parameter.apply(parameters.indexOf(piece.parameter())).length()
                    : piece.text().length();
            if (left < length) {
                return piece.isParameter() ? declared : declared + left;
            }
            left -= length;
            declared += piece.text().length();
        }
        return declared;
    }

    @Override
    public String toString() {
        return name;
    }
}
