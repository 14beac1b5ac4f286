package dev.evolvent.upcasters.internal;

import dev.evolvent.upcasters.internal.PayloadException.Reason;
import java.nio.charset.StandardCharsets;

/** Texts, between what they say and how JSON writes them. */
final class JsonText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private JsonText() {}

    /** What a valid JSON string says, quotes included in the range. */
    static String decode(byte[] in, int start, int end) {
        String raw = new String(in, start + 1, end - start - 2, StandardCharsets.UTF_8);
        int at = raw.indexOf('\\');
        if (at < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int copied = 0;
        while (at >= 0) {
            text.append(raw, copied, at);
            char escape = raw.charAt(at + 1);
            copied = at + 2;
            switch (escape) {
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    copied = at + 6;
                    text.append((char) Integer.parseInt(raw, at + 2, copied, 16));
                }
                default -> text.append(escape);
            }
            at = raw.indexOf('\\', copied);
        }
        return text.append(raw, copied, raw.length()).toString();
    }

    /** The JSON string that says a text. Half of a surrogate pair cannot be said. */
    static byte[] encode(String text) throws PayloadException {
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
