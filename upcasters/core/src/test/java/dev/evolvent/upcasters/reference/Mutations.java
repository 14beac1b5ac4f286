package dev.evolvent.upcasters.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Damages a payload, or makes it extreme, in one or several ways at once. */
final class Mutations {

    private static final List<String> BROKEN_UTF8 = List.of("c080", "c0af", "e08080", "eda080", "edb080",
            "eda0bdedb880", "f08080a0", "f4908080", "f5808080", "ff", "fe", "80", "bf", "c3", "e282", "f09f98", "c328");
    private static final List<String> LONE = List.of("\\ud800", "\\uDFFF", "\\ud83d\\ud83d", "\\ude00\\ud83d",
            "\\ud83da", "\\uD83D\\n", "\\ud83d\\u0061", "\\ud83", "\\u00g0", "\\x41", "\\", "\\u");
    private static final List<String> BROKEN_JSON = List.of("01", "-", "1.", ".5", "1e", "+1", "0x10", "NaN",
            "Infinity",
            "-Infinity", "tru", "nul", "True", "undefined", "'a'", "", "\"\t\"", "\"\\'\"", "[1,]", "{\"a\":1,}", "[,]",
            "{\"a\"}", "{a:1}", "1 2", "[1 2]", "{\"a\":1 \"b\":2}", "{\"b\":1,\"\\u0062\":2}");
    private static final List<Integer> DEPTHS = List.of(10, 400, 495, 496, 497, 498, 499, 500, 501, 1000, 20_000);

    private final Draw draw;
    private final List<String> names;

    /** Some of what is put in has one of the names that the chain looks for. */
    Mutations(Draw draw, List<String> names) {
        this.draw = draw;
        this.names = names;
    }

    byte[] mutate(byte[] payload) {
        byte[] mutated = payload;
        for (int i = draw.chance(0.7) ? 0 : 1 + draw.below(2); i >= 0; i--) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private byte[] once(byte[] payload) {
        if (payload.length == 0) {
            return payload;
        }
        return switch (draw.below(26)) {
            case 0 -> payload;
            case 1, 2 -> flipped(payload);
            case 3 -> Arrays.copyOf(payload, draw.below(payload.length));
            case 4 -> without(payload);
            case 5 -> duplicated(payload);
            case 6 -> inserted(payload, anywhere(payload), new byte[]{(byte) draw.below(' ')});
            case 7, 8 -> inserted(payload, anywhere(payload), bytes(draw.one("{", "}", "[", "]", ",", ":", "\"", "\\",
                    "0", "-", "+", ".", "e", "E5", "//", "/**/", "#", "'", "null", "true", "NaN", "\u00a0", "\u0085",
                    "\ufeff", "\u007f", "1")));
            case 9 -> inserted(payload, anywhere(payload), HexFormat.of().parseHex(draw.one(BROKEN_UTF8)));
            case 10 -> inserted(payload, after(payload, '"'), HexFormat.of().parseHex(draw.one(BROKEN_UTF8)));
            case 11 -> inserted(payload, after(payload, '"'), bytes(draw.one(LONE)));
            case 12 -> rare(payload);
            default -> withField(payload);
        };
    }

    private byte[] rare(byte[] payload) {
        return switch (draw.below(5)) {
            case 0 -> inserted(payload, 0, bytes("\ufeff"));
            case 1 -> new String(payload, StandardCharsets.UTF_8).getBytes(draw.chance(0.5)
                    ? StandardCharsets.UTF_16LE
                    : StandardCharsets.UTF_16);
            case 2 -> inserted(payload, payload.length, draw.chance(0.5) ? payload : bytes(draw.one(" ", "\0", "{}")));
            case 3 -> bytes(draw.one("[]", "[{}]", "null", "1", "\"a\"", "", " ", "{", "{}", "{\"", "true"));
            default -> draw.chance(0.9) ? payload : bytes("[".repeat(1_000_000));
        };
    }

    /** One more field, with an extreme value or the name of another. */
    private byte[] withField(byte[] payload) {
        int at = after(payload, '{');
        String comma = at < payload.length && payload[at] == '}' ? "" : ",";
        return inserted(payload, at, bytes(name() + ":" + extreme() + comma));
    }

    private String name() {
        return draw.chance(0.3)
                ? JavaSource.literal(draw.one(names))
                : draw.one("\"id\"", "\"\\u0069d\"",
                        "\"i\\u0064\"", "\"\"", "\"\\ud800\"", "\"a\\udc00b\"", "\"a\"", "\"new1\"", "\"q\"",
                        "\"\\u0072\"", "\"é\"",
                        "\"" + "n".repeat(draw.one(List.of(100, 1000, 60_000))) + "\"");
    }

    private String extreme() {
        int length = draw.one(List.of(998, 999, 1000, 1001, 5000));
        return switch (draw.below(18)) {
            case 0 -> draw.one("1e999999999", "-1E-999999999", "1e10000", "1e-10000", "0e10000",
                    "1e99999999999999999999");
            case 1 -> draw.one("1e9999", "1e-9999", "1e0000000000000000000000001", "1e+00009999", "-0e-0");
            case 2 -> "1".repeat(length);
            case 3 -> "0." + "1".repeat(length - 2);
            case 4 -> "-" + "9".repeat(length / 2) + "e-" + draw.below(10_002);
            case 5, 6 ->
                "\"" + draw.one("a", "é", "😀", "\\n", "\\u00e9").repeat(draw.chance(0.1) ? 100_000 : 1000) + "\"";
            case 7 -> nested("[", "]", draw.one(DEPTHS));
            case 8 -> nested("{\"a\":", "}", draw.one(DEPTHS));
            case 9 -> draw.chance(0.05) ? nested("[", "]", 1_000_000) : nested("[{\"a\":", "}]", 247 + draw.below(4));
            case 10 -> "\"" + draw.one(LONE) + "\"";
            case 11 -> draw.one(BROKEN_JSON);
            case 12, 13 -> draw.one("\"1e999999999\"", "\"1e9999\"", "\"" + "1".repeat(length) + "\"", "253402300800",
                    "31556889864403200", "-31557014167219201", "1e18", "9223372036854775807", "\"true\"");
            case 14, 15 -> wide();
            default -> draw.one("null", "[]", "{}", "0", "\"\"", "[[]]", "[{}]", "[null]", "true", "\"\\/\"",
                    "\"\u007f\"");
        };
    }

    /** An object with many fields, one of which may be there twice, in another spelling. */
    private String wide() {
        StringBuilder object = new StringBuilder("{");
        int fields = draw.one(List.of(2, 63, 64, 65, 66, 300));
        int twice = draw.chance(0.5) ? draw.below(fields) : fields;
        for (int i = 0; i < fields; i++) {
            object.append("\"k").append(i).append("\":").append(i).append(',');
        }
        return object.append(twice < fields ? "\"\\u006B" + twice + "\":0}" : "\"\":0}").toString();
    }

    private String nested(String open, String close, int depth) {
        return open.repeat(depth) + "0" + close.repeat(draw.chance(0.9) ? depth : depth - 1);
    }

    private byte[] flipped(byte[] payload) {
        byte[] flipped = payload.clone();
        for (int i = draw.below(4); i >= 0; i--) {
            flipped[draw.below(flipped.length)] ^= (byte) (1 << draw.below(8));
        }
        return flipped;
    }

    private byte[] without(byte[] payload) {
        int from = anywhere(payload);
        int to = Math.min(payload.length, from + 1 + draw.below(8));
        return joined(Arrays.copyOf(payload, from), Arrays.copyOfRange(payload, to, payload.length));
    }

    private byte[] duplicated(byte[] payload) {
        int from = anywhere(payload);
        int to = Math.min(payload.length, from + 1 + draw.below(40));
        return inserted(payload, draw.chance(0.5) ? to : anywhere(payload), Arrays.copyOfRange(payload, from, to));
    }

    private int anywhere(byte[] payload) {
        return draw.below(payload.length);
    }

    /** Behind one of the places where a character is, if there is any. */
    private int after(byte[] payload, char character) {
        int start = anywhere(payload);
        for (int i = 0; i < payload.length; i++) {
            int at = (start + i) % payload.length;
            if (payload[at] == character) {
                return at + 1;
            }
        }
        return start;
    }

    private static byte[] inserted(byte[] payload, int at, byte[] insertion) {
        return joined(Arrays.copyOf(payload, at), insertion, Arrays.copyOfRange(payload, at, payload.length));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
