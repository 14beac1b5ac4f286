package dev.evolvent.upcasters.internal.bytes;

import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes documents that mean the same in the same way: keys in order, no white space, numbers by their value, texts without
 * needless escapes.
 */
public final class CanonicalJson {

    /** As far as {@code jsonb} goes, which writes out what has a large exponent. */
    private static final PayloadLimits LIMITS = new PayloadLimits(Integer.MAX_VALUE - 64, 1_000, 1 << 18, 150_000);

    private static final Pool<CanonicalJson> POOL = new Pool<>(CanonicalJson::new);
    private static final int LARGEST_POOLED = 1 << 20;

    /** Longer whole numbers are written with an exponent. */
    private static final int LONGEST_NUMBER = 40;

    private final JsonScanner scanner = new JsonScanner(LIMITS);
    private final JsonSink out = new JsonSink(LIMITS.bytes());

    /** Where a field was written; its key is in front. */
    private record Field(int start, int keyEnd, int end) {}

    private CanonicalJson() {}

    /** The document in canonical form. */
    public static byte[] of(byte[] json) throws PayloadException {
        CanonicalJson writer = POOL.take();
        byte[] canonical = writer.canonical(json);
        if (writer.out.capacity() <= LARGEST_POOLED) {
            POOL.giveBack(writer);
        }
        return canonical;
    }

    private byte[] canonical(byte[] json) throws PayloadException {
        out.clear();
        scanner.read(json, json.length);
        scanner.expectEnd(value(scanner.next(0), 0));
        return out.since(0);
    }

    /** Writes the value that begins at {@code at}, and returns where it ends. */
    private int value(int at, int depth) throws PayloadException {
        return switch (scanner.text()[at]) {
            case '{' -> object(at, depth);
            case '[' -> array(at, depth);
            case '"' -> text(at);
            case 't', 'f', 'n' -> {
                int end = scanner.skipValue(at, depth);
                out.write(scanner.text(), at, end);
                yield end;
            }
            default -> number(at);
        };
    }

    private int object(int at, int depth) throws PayloadException {
        scanner.checkDepth(depth, at);
        int pos = scanner.next(at + 1);
        int begin = out.length();
        List<Field> fields = new ArrayList<>();
        OpenKeys.Keys keys = scanner.enter();
        while (scanner.text()[pos] != '}') {
            pos = fields.isEmpty() ? pos : scanner.afterComma(pos);
            int start = out.length() - begin;
            int keyEnd = text(pos);
            scanner.addKey(keys, pos, keyEnd);
            int writtenKeyEnd = out.length() - begin;
            out.write(':');
            pos = scanner.next(value(scanner.valueAfter(keyEnd), depth + 1));
            fields.add(new Field(start, writtenKeyEnd, out.length() - begin));
        }
        scanner.leave(keys);
        byte[] written = out.since(begin);
        fields.sort((one, other) -> Arrays.compareUnsigned(written, one.start() + 1, one.keyEnd() - 1, written,
                other.start() + 1, other.keyEnd() - 1));
        out.truncate(begin);
        out.write('{');
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(written, fields.get(i).start(), fields.get(i).end());
        }
        out.write('}');
        return pos + 1;
    }

    private int array(int at, int depth) throws PayloadException {
        scanner.checkDepth(depth, at);
        int pos = scanner.next(at + 1);
        out.write('[');
        for (boolean first = true; scanner.text()[pos] != ']'; first = false) {
            if (!first) {
                pos = scanner.afterComma(pos);
                out.write(',');
            }
            pos = scanner.next(value(pos, depth + 1));
        }
        out.write(']');
        return pos + 1;
    }

    /** Half of a surrogate pair can only be written as an escape, and so stays as it is. */
    private int text(int at) throws PayloadException {
        int end = scanner.skipKey(at);
        byte[] written = scanner.text();
        int from = at;
        int to = end;
        if (scanner.lastKeyWasEscaped()) {
            String text = JsonText.unescape(written, at + 1, end - 1);
            if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                written = JsonText.encode(text);
                from = 0;
                to = written.length;
            }
        }
        out.write(written, from, to);
        return end;
    }

    private int number(int at) throws PayloadException {
        int end = scanner.skipNumber(at);
        byte[] in = scanner.text();
        boolean plain = end - at <= 18 && !(in[at] == '-' && in[at + 1] == '0');
        for (int i = at; plain && i < end; i++) {
            plain = in[i] == '-' || (in[i] >= '0' && in[i] <= '9');
        }
        if (plain) {
            out.write(in, at, end);
            return end;
        }
        String text = new String(in, at, end - at, StandardCharsets.ISO_8859_1);
        try {
            BigDecimal value = new BigDecimal(text).stripTrailingZeros();
            boolean whole = value.scale() <= 0 && value.precision() - value.scale() <= LONGEST_NUMBER;
            byte[] digits = (whole ? value.toBigIntegerExact().toString() : value.toString())
                    .getBytes(StandardCharsets.ISO_8859_1);
            out.write(digits, 0, digits.length);
        } catch (NumberFormatException e) {
            throw new PayloadException(Reason.NOT_JSON, null, "a number cannot be understood, at byte " + at, e);
        }
        return end;
    }
}
