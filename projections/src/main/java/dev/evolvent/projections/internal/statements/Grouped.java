package dev.evolvent.projections.internal.statements;

import dev.evolvent.projections.statements.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A statement about one row, rewritten for many.
 *
 * @param target
 *            the name of what it changes, a table or a view
 * @param before
 *            the SQL before the source of the values
 * @param set
 *            the part that assigns columns; empty if rows are only added or deleted
 */
record Grouped(String target, String before, String from, String after, int parameters, List<Token> set) {

    /** The alias of the source, which has one row per added statement. */
    private static final String ROWS = "evolvent_rows";

    /** If it can be rewritten. Whether PostgreSQL accepts the result, and what it does, is checked later. */
    static Optional<Grouped> of(SqlStatement statement) {
        String sql = statement.with(place -> ROWS + "." + parameter(place));
        List<Token> tokens = Token.of(sql);
        int parameters = statement.parameters().size();
        Optional<Token> target = tokens.stream()
                .filter(token -> !Set.of("update", "insert", "into", "delete", "from", "only").contains(token.text()))
                .findFirst().filter(token -> !sql.startsWith(".", token.end()));
        return parameters == 0 || target.isEmpty() ? Optional.empty() : switch (tokens.getFirst().text()) {
            case "update" -> filtered(target.get(), sql, tokens, "FROM", parameters);
            case "delete" -> filtered(target.get(), sql, tokens, "USING", parameters);
            case "insert" -> inserted(target.get(), sql, tokens, parameters);
            default -> Optional.empty();
        };
    }

    private static String parameter(int place) {
        return "p" + Integer.toString(place);
    }

    /** A statement with a condition and without other tables. */
    private static Optional<Grouped> filtered(Token target, String sql, List<Token> tokens, String from,
            int parameters) {
        List<Token> top = top(tokens);
        List<Token> where = top.stream().filter(token -> token.is("where")).toList();
        if (where.size() != 1 || top.stream().anyMatch(token -> token.is("from") && from.equals("FROM"))
                || top.stream().anyMatch(token -> token.is("using"))) {
            return Optional.empty();
        }
        int end = where.getFirst().start();
        int set = top.stream().filter(token -> token.is("set")).findFirst().map(Token::end).orElse(end);
        return Optional.of(new Grouped(target.text(), sql.substring(0, end), from, sql.substring(end), parameters,
                tokens.stream().filter(token -> token.start() >= set && token.end() <= end).toList()));
    }

    /** An INSERT of one row of values. */
    private static Optional<Grouped> inserted(Token target, String sql, List<Token> tokens, int parameters) {
        List<Token> top = top(tokens);
        int values = IntStream.range(0, top.size()).filter(i -> top.get(i).is("values")).findFirst().orElse(top.size());
        if (values + 2 >= top.size() || !top.get(values + 1).is("(") || !top.get(values + 2).is(")")) {
            return Optional.empty();
        }
        List<Token> rest = top.subList(values + 3, top.size());
        if (!rest.isEmpty() && !rest.getFirst().is("on")) {
            return Optional.empty();
        }
        Token open = top.get(values + 1);
        Token close = top.get(values + 2);
        int set = rest.stream().filter(token -> token.is("set")).findFirst().map(Token::end).orElse(sql.length());
        return Optional.of(new Grouped(target.text(),
                sql.substring(0, top.get(values).start()) + "SELECT " + sql.substring(open.end(), close.start()),
                "FROM", sql.substring(close.end()), parameters,
                tokens.stream().filter(token -> token.start() >= set).toList()));
    }

    private static List<Token> top(List<Token> tokens) {
        return tokens.stream().filter(token -> token.depth() == 0).toList();
    }

    /** Whether it may change one of these columns. */
    boolean sets(List<KeyedTable.Column> columns) {
        return columns.stream().anyMatch(column -> set.stream().anyMatch(token -> token.is(column.name())));
    }

    /** The SQL with an array of values for each parameter, supplied by index. */
    String sql(IntFunction<String> array) {
        List<String> arrays = new ArrayList<>();
        for (int place = 0; place < parameters; place++) {
            arrays.add(array.apply(place));
        }
        return before + " " + from + " unnest(" + String.join(", ", arrays) + ") AS " + ROWS + "("
                + IntStream.range(0, parameters).mapToObj(Grouped::parameter).collect(Collectors.joining(", ")) + ") "
                + after;
    }
}
