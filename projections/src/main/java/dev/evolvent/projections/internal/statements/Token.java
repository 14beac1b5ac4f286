package dev.evolvent.projections.internal.statements;

import dev.evolvent.projections.statements.ParameterScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.core.Parser;

/**
 * A word, a parenthesis or a comma of a statement, outside quotes and comments.
 *
 * @param text
 *            for a word, the name as PostgreSQL reads it
 * @param depth
 *            the nesting depth of parentheses
 */
record Token(String text, int start, int end, int depth) {

    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        char[] chars = sql.toCharArray();
        int depth = 0;
        int at = 0;
        while (at < chars.length) {
            int start = at;
            int deeper = deeper(chars[at]);
            depth += Math.min(deeper, 0);
            at = ParameterScan.endOfQuoted(chars, at) + 1;
            if (chars[start] == '"') {
                tokens.add(new Token(sql.substring(start + 1, at - 1).replace("\"\"", "\""), start, at, depth));
            } else if (Parser.isIdentifierStartChar(chars[start])) {
                while (at < chars.length && Parser.isIdentifierContChar(chars[at])) {
                    at++;
                }
                tokens.add(new Token(sql.substring(start, at).toLowerCase(Locale.ROOT), start, at, depth));
            } else if (deeper != 0 || chars[start] == ',') {
                tokens.add(new Token(sql.substring(start, at), start, at, depth));
            }
            depth += Math.max(deeper, 0);
        }
        return tokens;
    }

    private static int deeper(char c) {
        return switch (c) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
