package dev.evolvent.upcasters.internal.bytes;

import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Walks over the bytes of a JSON text and refuses what is not JSON (RFC 8259): it knows where values begin and end,
 * and nothing else. It also refuses invalid UTF-8, keys that occur twice in an object, and what exceeds the limits.
 *
 * <p>
 * Written by hand since the parsers of libraries do not return the position of a value without decoding it.
 */
public final class JsonScanner {

    private final PayloadLimits limits;
    private final int deepest;

    private byte[] in = new byte[0];
    private int end;

    /** Whether the last string had an escape. */
    private boolean escaped;

    private final OpenKeys keys = new OpenKeys();

    public JsonScanner(PayloadLimits limits) {
        this(limits, limits.depth());
    }

    private JsonScanner(PayloadLimits limits, int deepest) {
        this.limits = limits;
        this.deepest = deepest;
    }

    /** For parts of a payload that changes have put together: each may make it a little deeper. */
    public static JsonScanner ofParts(PayloadLimits limits) {
        return new JsonScanner(limits, Integer.MAX_VALUE);
    }

    /** From now on, this text. */
    public void read(byte[] text, int textEnd) {
        in = text;
        end = textEnd;
        keys.truncate(0);
    }

    public byte[] text() {
        return in;
    }

    /** The position of the first character at or after {@code at} that is no white space; an error if there is none. */
    public int next(int at) throws PayloadException {
        int pos = skipSpace(at);
        if (pos >= end) {
            throw truncated();
        }
        return pos;
    }

    private int skipSpace(int at) {
        int pos = at;
        while (pos < end) {
            byte character = in[pos];
            if (character > ' ' || (character != ' ' && character != '\n' && character != '\r' && character != '\t')) {
                return pos;
            }
            pos++;
        }
        return pos;
    }

    public void expectEnd(int at) throws PayloadException {
        int pos = skipSpace(at);
        if (pos < end) {
            throw notJson("there is more text after the end of the document", pos);
        }
    }

    /** The end of the value that begins at {@code at}. */
    public int skipValue(int at, int depth) throws PayloadException {
        return switch (in[at]) {
            case '"' -> skipString(at + 1) + 1;
            case '{' -> skipObject(at, depth);
            case '[' -> skipArray(at, depth);
            case 't' -> skipWord(at, "true");
            case 'f' -> skipWord(at, "false");
            case 'n' -> skipWord(at, "null");
            default -> skipNumber(at);
        };
    }

    private int skipObject(int at, int depth) throws PayloadException {
        checkDepth(depth, at);
        int pos = next(at + 1);
        if (in[pos] == '}') {
            return pos + 1;
        }
        OpenKeys.Keys own = null;
        int base = keys.count();
        long seen = 0;
        while (true) {
            int keyEnd = skipKey(pos);
            int hash = keyHash(pos, keyEnd);
            long bit = 1L << (hash >>> 26);
            if ((seen & bit) != 0) {
                own = own == null ? new OpenKeys.Keys(base) : own;
                checkRepeated(own, hash, pos, keyEnd);
                seen |= own.seen;
            }
            seen |= bit;
            keys.push(hash, pos, keyEnd);
            pos = next(skipValue(valueAfter(keyEnd), depth + 1));
            if (in[pos] == '}') {
                keys.truncate(base);
                return pos + 1;
            }
            pos = afterComma(pos);
        }
    }

    private int skipArray(int at, int depth) throws PayloadException {
        checkDepth(depth, at);
        int pos = next(at + 1);
        if (in[pos] == ']') {
            return pos + 1;
        }
        while (true) {
            pos = next(skipValue(pos, depth + 1));
            if (in[pos] == ']') {
                return pos + 1;
            }
            pos = afterComma(pos);
        }
    }

    /** Begins an object whose keys are passed one by one to {@link #addKey}. */
    public OpenKeys.Keys enter() {
        return new OpenKeys.Keys(keys.count());
    }

    /** Notes a key, which must be new, and returns its hash. */
    public int addKey(OpenKeys.Keys own, int start, int keyEnd) throws PayloadException {
        int hash = keyHash(start, keyEnd);
        long bit = 1L << (hash >>> 26);
        if ((own.seen & bit) != 0) {
            checkRepeated(own, hash, start, keyEnd);
        }
        own.seen |= bit;
        keys.push(hash, start, keyEnd);
        return hash;
    }

    public void leave(OpenKeys.Keys own) {
        keys.truncate(own.base);
    }

    private void checkRepeated(OpenKeys.Keys own, int hash, int start, int keyEnd) throws PayloadException {
        if (keys.isRepeated(own, in, hash, start, keyEnd)) {
            throw notJson("key " + new String(in, start, keyEnd - start, StandardCharsets.UTF_8)
                    + " occurs twice in an object", start);
        }
    }

    /** The end of the key that begins at {@code at}, quotes included. */
    public int skipKey(int at) throws PayloadException {
        if (in[at] != '"') {
            throw notJson("a key in quotes is expected", at);
        }
        escaped = false;
        return skipString(at + 1) + 1;
    }

    /** Whether the key that was skipped last, and nothing since, has an escape. */
    public boolean lastKeyWasEscaped() {
        return escaped;
    }

    /** The hash of the decoded key, so that notation does not count. */
    private int keyHash(int start, int keyEnd) {
        if (escaped) {
            byte[] decoded = JsonText.decode(in, start, keyEnd).getBytes(StandardCharsets.UTF_8);
            return ByteWords.hash(decoded, 0, decoded.length);
        }
        return ByteWords.hash(in, start + 1, keyEnd - 1);
    }

    /** The beginning of the value after a key. */
    public int valueAfter(int keyEnd) throws PayloadException {
        int pos = keyEnd < end && in[keyEnd] == ':' ? keyEnd : next(keyEnd);
        if (in[pos] != ':') {
            throw notJson("a colon is expected", pos);
        }
        return pos + 1 < end && in[pos + 1] > ' ' ? pos + 1 : next(pos + 1);
    }

    public int afterComma(int at) throws PayloadException {
        if (in[at] != ',') {
            throw notJson("a comma or the end of the object or array is expected", at);
        }
        return next(at + 1);
    }

    public void checkDepth(int depth, int at) throws PayloadException {
        if (depth >= deepest) {
            throw new PayloadException(Reason.OVER_A_LIMIT, "the payload has more than " + deepest
                    + " objects and arrays in each other, at byte " + at);
        }
    }

    /** The position of the closing quote of a string whose first character is at {@code at}. */
    private int skipString(int at) throws PayloadException {
        final byte[] text = in;
        final int last = end - 8;
        int pos = at;
        while (true) {
            while (pos <= last) {
                long special = ByteWords.specials(ByteWords.eightBytes(text, pos));
                if (special == 0) {
                    pos += 8;
                } else {
                    pos += Long.numberOfTrailingZeros(special) >>> 3;
                    break;
                }
            }
            if (pos >= end) {
                throw truncated();
            }
            byte character = text[pos];
            if (character == '"') {
                return pos;
            } else if (character == '\\') {
                escaped = true;
                pos = skipEscape(pos + 1);
            } else if (character < 0) {
                pos = skipMultibyte(pos);
            } else if (character < ' ') {
                throw notJson("a control character stands in a text without an escape", pos);
            } else {
                pos++;
            }
        }
    }

    /** Refuses what is not JSON; any kind of value will do. */
    public void check(byte[] document) throws PayloadException {
        if (document.length > limits.bytes()) {
            throw new PayloadException(Reason.OVER_A_LIMIT,
                    "the payload has " + document.length + " bytes, more than " + limits.bytes());
        }
        read(document, document.length);
        int start = next(0);
        if (document[start] == (byte) 0xEF) {
            throw notJson("it begins with a byte order mark, or with no character of JSON", start);
        }
        expectEnd(skipValue(start, 0));
    }

    private int skipEscape(int at) throws PayloadException {
        if (at >= end) {
            throw truncated();
        }
        return switch (in[at]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 1;
            case 'u' -> skipCode(at);
            default -> throw notJson("a backslash is followed by a character that makes no escape", at);
        };
    }

    private int skipCode(int at) throws PayloadException {
        for (int digit = 1; digit <= 4; digit++) {
            if (at + digit >= end) {
                throw truncated();
            }
            if (Character.digit(in[at + digit], 16) < 0) {
                throw notJson("\\u is not followed by four hexadecimal digits", at);
            }
        }
        return at + 5;
    }

    /** The end of the run of characters of several bytes that begins at {@code at}. */
    private int skipMultibyte(int at) throws PayloadException {
        int pos = at;
        while (pos < end && in[pos] < 0) {
            int lead = in[pos] & 0xFF;
            int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
            if (pos + length > end) {
                throw truncated();
            }
            int second = in[pos + 1] & 0xFF;
            // Overlong forms, surrogates and what is beyond U+10FFFF have a second byte out of these ranges.
            int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            boolean valid = lead >= 0xC2 && lead <= 0xF4 && second >= lowest && second <= highest
                    && (length < 3 || (in[pos + 2] & 0xC0) == 0x80) && (length < 4 || (in[pos + 3] & 0xC0) == 0x80);
            if (!valid) {
                throw notJson("the text is not valid UTF-8", pos);
            }
            pos += length;
        }
        return pos;
    }

    private int skipWord(int at, String word) throws PayloadException {
        for (int character = 0; character < word.length(); character++) {
            if (at + character >= end) {
                throw truncated();
            }
            if (in[at + character] != word.charAt(character)) {
                throw notJson("a value is expected", at);
            }
        }
        return at + word.length();
    }

    /** The end of the number that begins at {@code at}. */
    public int skipNumber(int at) throws PayloadException {
        int pos = in[at] == '-' ? at + 1 : at;
        int digits = pos;
        pos = skipDigits(pos, at);
        if (in[digits] == '0' && pos - digits > 1) {
            throw notJson("a number begins with a superfluous zero", at);
        }
        if (pos < end && in[pos] == '.') {
            pos = skipDigits(pos + 1, at);
        }
        if (pos < end && (in[pos] == 'e' || in[pos] == 'E')) {
            int exponent = pos + 1;
            if (exponent < end && (in[exponent] == '+' || in[exponent] == '-')) {
                exponent++;
            }
            pos = skipDigits(exponent, at);
            checkExponent(exponent, pos, at);
        }
        if (pos - at > limits.numberLength()) {
            throw new PayloadException(Reason.OVER_A_LIMIT,
                    "a number has more than " + limits.numberLength() + " characters, at byte " + at);
        }
        return pos;
    }

    private int skipDigits(int at, int number) throws PayloadException {
        int pos = at;
        while (pos < end && in[pos] >= '0' && in[pos] <= '9') {
            pos++;
        }
        if (pos == at) {
            throw pos < end
                    ? notJson(number == at ? "a value is expected" : "a number misses a digit", pos)
                    : truncated();
        }
        return pos;
    }

    private void checkExponent(int from, int to, int number) throws PayloadException {
        long exponent = 0;
        for (int digit = from; digit < to && exponent <= limits.exponent(); digit++) {
            exponent = 10 * exponent + in[digit] - '0';
        }
        if (exponent > limits.exponent()) {
            throw new PayloadException(Reason.OVER_A_LIMIT,
                    "a number has an exponent above " + limits.exponent() + ", at byte " + number);
        }
    }

    public PayloadException notJson(String problem, int at) {
        String found = at < end && in[at] > ' ' && in[at] < 127
                ? ", not " + (char) in[at]
                : at < end ? String.format(Locale.ROOT, ", not the byte %02x", in[at]) : "";
        boolean expected = problem.endsWith("is expected");
        return new PayloadException(Reason.NOT_JSON,
                "the payload is not valid JSON: " + problem + (expected ? found : "") + ", at byte " + at);
    }

    private PayloadException truncated() {
        return new PayloadException(Reason.NOT_JSON, end == 0
                ? "the payload is empty"
                : "the payload is not valid JSON: it ends in the middle, after " + end + " bytes");
    }
}
