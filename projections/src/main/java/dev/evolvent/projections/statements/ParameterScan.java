package dev.evolvent.projections.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.core.Parser;

/** Finds the parameters of a statement, outside quotes, dollar quotes and comments. */
public final class ParameterScan {

    private final String sql;
    private final char[] chars;
    private final List<Piece> pieces = new ArrayList<>();
    private int begun;
    private int at;

    ParameterScan(String sql) {
        this.sql = sql;
        this.chars = sql.toCharArray();
    }

    /** Empty if a quote or comment in it is not closed. */
    Optional<List<Piece>> pieces() {
        while (at < chars.length) {
            int end = chars[at] == ':' ? colon() : endOfQuoted(chars, at);
            // A line comment may end with the text.
            if (end >= chars.length && chars[at] != '-') {
                return Optional.empty();
            }
            at = end + 1;
        }
        cut(chars.length, false);
        return Optional.of(List.copyOf(pieces));
    }

    /** The end of the quote, dollar quote or comment that starts here; the same place if none does. */
    public static int endOfQuoted(char[] chars, int at) {
        return switch (chars[at]) {
            case '\'' -> quotes(chars, at, isEscapeString(chars, at));
            case '"' -> quotes(chars, at, false);
            case '$' -> Parser.parseDollarQuotes(chars, at);
            case '-' -> Parser.parseLineComment(chars, at);
            case '/' -> Parser.parseBlockComment(chars, at);
            default -> at;
        };
    }

    /**
     * A doubled quote is an escaped one; the driver sees the end of one string and the start of another, which is
     * equivalent here.
     */
    private static int quotes(char[] chars, int at, boolean escapes) {
        char quote = chars[at];
        int end = at + 1;
        while (end < chars.length && (chars[end] != quote || isAt(chars, end + 1, quote))) {
            end += chars[end] == quote || (escapes && chars[end] == '\\') ? 2 : 1;
        }
        return end;
    }

    private static boolean isAt(char[] chars, int place, char wanted) {
        return place < chars.length && chars[place] == wanted;
    }

    private static boolean isEscapeString(char[] chars, int at) {
        return at > 0 && (chars[at - 1] == 'e' || chars[at - 1] == 'E')
                && (at == 1 || !Parser.isIdentifierContChar(chars[at - 2]));
    }

    private int colon() {
        int end = at + 1;
        if (isAt(chars, end, ':')) {
            return end;
        }
        if (end >= chars.length || !Parser.isIdentifierStartChar(chars[end])) {
            return at;
        }
        while (end < chars.length && Parser.isIdentifierContChar(chars[end])) {
            end++;
        }
        cut(at, false);
        cut(end, true);
        return end - 1;
    }

    private void cut(int end, boolean isParameter) {
        if (end > begun) {
            pieces.add(new Piece(sql.substring(begun, end), isParameter));
        }
        begun = end;
    }
}
