package dev.evolvent.upcasters.internal.bytes;

import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import java.nio.charset.StandardCharsets;

/** Decodes and encodes JSON strings. */
public final class JsonText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private JsonText() {}

    /** The decoded text of a valid JSON string, quotes included in the range. */
    public static String decode(byte[] in, int start, int end) {
        for (int at = start + 1; at < end - 1; at++) {
            if (in[at] == '\\') {
                return unescape(in, start + 1, end - 1);
            }
        }
        return new String(in, start + 1, end - start - 2, StandardCharsets.UTF_8);
    }

    /** The same for one that has escapes. Half of a surrogate pair stays what it is, which UTF-8 could not do. */
    public static String unescape(byte[] in, int from, int to) {
        char[] text = new char[to - from];
        int length = 0;
        int at = from;
        while (at < to) {
            int first = in[at];
            if (first == '\\') {
                text[length++] = escaped(in, at);
                at = afterEscape(in, at);
            } else if (first >= 0) {
                text[length++] = (char) first;
                at++;
            } else if (first < (byte) 0xE0) {
                text[length++] = (char) ((first & 0x1F) << 6 | (in[at + 1] & 0x3F));
                at += 2;
            } else if (first < (byte) 0xF0) {
                text[length++] = (char) ((first & 0x0F) << 12 | (in[at + 1] & 0x3F) << 6 | (in[at + 2] & 0x3F));
                at += 3;
            } else {
                int point = (first & 0x07) << 18 | (in[at + 1] & 0x3F) << 12 | (in[at + 2] & 0x3F) << 6
                        | (in[at + 3] & 0x3F);
                text[length++] = Character.highSurrogate(point);
                text[length++] = Character.lowSurrogate(point);
                at += 4;
            }
        }
        return new String(text, 0, length);
    }

    private static int afterEscape(byte[] in, int backslash) {
        return backslash + (in[backslash + 1] == 'u' ? 6 : 2);
    }

    private static char escaped(byte[] in, int backslash) {
        byte escape = in[backslash + 1];
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex(in[backslash + 2]) << 12 | hex(in[backslash + 3]) << 8
                    | hex(in[backslash + 4]) << 4 | hex(in[backslash + 5]));
            default -> (char) escape;
        };
    }

    private static int hex(byte digit) {
        return digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
    }

    /** The JSON string of a text. Half of a surrogate pair cannot be encoded. */
    public static byte[] encode(String text) throws PayloadException {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isHighSurrogate(text.charAt(at)) || at + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(at + 1))) {
                    throw new PayloadException(Reason.UNEXPECTED_KIND,
                            "a text has half of a surrogate pair, which is no character");
                }
                at++;
            }
        }
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        int escapes = 0;
        for (byte character : plain) {
            escapes += character == '"' || character == '\\' ? 1 : character >= 0 && character < ' ' ? 5 : 0;
        }
        byte[] json = new byte[plain.length + escapes + 2];
        int at = 0;
        json[at++] = '"';
        for (byte character : plain) {
            if (character == '"' || character == '\\') {
                json[at++] = '\\';
                json[at++] = character;
            } else if (character >= 0 && character < ' ') {
                json[at++] = '\\';
                json[at++] = 'u';
                json[at++] = '0';
                json[at++] = '0';
                json[at++] = HEX[character >> 4];
                json[at++] = HEX[character & 15];
            } else {
                json[at++] = character;
            }
        }
        json[at] = '"';
        return json;
    }
}
