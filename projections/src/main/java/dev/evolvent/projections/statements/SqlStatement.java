package dev.evolvent.projections.statements;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.SqlStatements;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One SQL statement of a handler, declared in advance, so that it can be checked before the projection runs.
 *
 * {@snippet :
 * static final SqlStatement ADD_ITEM = SqlStatement.of("add item", """
 *         UPDATE orders SET items = items + :quantity, total = total + :price WHERE id = :id""");
 * }
 *
 * <ul>
 * <li>It changes rows: INSERT, UPDATE, DELETE, MERGE (since PostgreSQL 15), or one of these after WITH; and it returns
 * none.
 * <li>Its parameters are named, with a colon, since a question mark is an operator of jsonb, and since the same name is
 * the same value wherever it occurs. Quotes, dollar quotes and comments contain no parameters; {@code ::} is a cast.
 * The bound of a slice needs a space, {@code a[1: n]}, unless it is a parameter.
 * <li>The server infers the types of its parameters. If it cannot, add a cast: {@code :note::text}.
 * </ul>
 *
 * It is immutable, and compared by identity.
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
     * Parses a statement; whether the database can run it is checked later.
     *
     * @param name
     *            its name in errors
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

    /** As declared. */
    public String sql() {
        return sql;
    }

    /** The names of its parameters, each once, in the order of their first occurrence: that of its values. */
    public List<String> parameters() {
        return parameters;
    }

    /** The statement for PostgreSQL, with a replacement for each parameter, supplied by its index. */
    public String with(IntFunction<String> parameter) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.isParameter() ? parameter.apply(parameters.indexOf(piece.parameter())) : piece.text());
        }
        return text.toString();
    }

    /** Translates an offset in the text of {@link #with} to one in the declared text. */
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
