package dev.evolvent.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/** Splits a script into its statements, by the rules of the driver for quotes, dollar quotes and comments. */
public final class SqlStatements {

    private SqlStatements() {}

    /**
     * One statement.
     *
     * @param line
     *            where it starts in the script, from 1, after leading comments
     */
    public record Statement(String sql, int line) {

        /** Without leading comments. */
        public String bare() {
            return withoutComments(sql);
        }

        /** Its first word, in lower case. */
        public String verb() {
            String bare = bare();
            int end = 0;
            while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
                end++;
            }
            return bare.substring(0, end).toLowerCase(Locale.ROOT);
        }

        /** Whether it begins or ends a transaction, which only the caller may do. */
        public boolean controlsTransaction() {
            return switch (verb()) {
                case "begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release" -> true;
                case "prepare" -> bare().toLowerCase(Locale.ROOT).matches("(?s)prepare\\s+transaction\\b.*");
                default -> false;
            };
        }
    }

    /** The statements of a script, without those that are only white space and comments. */
    public static List<Statement> of(String text) {
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (NativeQuery query : parsed(text)) {
            String sql = query.nativeSql.strip();
            from = Math.max(from, text.indexOf(sql, from)) + sql.length();
            String bare = withoutComments(sql);
            if (!bare.isEmpty()) {
                long line = 1 + text.chars().limit(from - bare.length()).filter(c -> c == '\n').count();
                statements.add(new Statement(sql, (int) line));
            }
        }
        return statements;
    }

    private static List<NativeQuery> parsed(String text) {
        try {
            return Parser.parseJdbcSql(text, true, false, true, false, false);
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** Removes leading white space and comments. */
    private static String withoutComments(String sql) {
        String rest = sql.strip();
        while (rest.startsWith("--") || rest.startsWith("/*")) {
            rest = (rest.startsWith("--") ? behindLine(rest) : behindBlock(rest)).strip();
        }
        return rest;
    }

    private static String behindLine(String sql) {
        int end = sql.indexOf('\n');
        return end < 0 ? "" : sql.substring(end);
    }

    /** Block comments can be nested. */
    private static String behindBlock(String sql) {
        int depth = 1;
        int at = 2;
        while (depth > 0 && at < sql.length()) {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        }
        return sql.substring(at);
    }
}
