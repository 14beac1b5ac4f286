package dev.evolvent.upcasters.internal.jackson;

import dev.evolvent.upcasters.internal.bytes.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of fields in payloads of one class, so that a name becomes a text once and not for each event. Payloads have
 * their fields in the same order mostly, so each name is looked up after the one that preceded it last time.
 *
 * <p>
 * Safe for use by many threads: the text of a name never changes, and a guess that another thread has overwritten is only
 * wrong.
 */
final class FieldNames {

    private static final int BITS = 8;
    private static final int LONGEST = 64;

    /** A name that has no escapes. */
    static final class Name {

        /** With the closing quote. */
        private final byte[] bytes;
        private final long first;
        private final long last;
        private final long mask;
        private final String text;
        private @Nullable Name next;

        Name(byte[] bytes, String text) {
            this.bytes = bytes;
            this.text = text;
            byte[] padded = Arrays.copyOf(bytes, Math.max(8, bytes.length));
            first = ByteWords.eightBytes(padded, 0);
            last = ByteWords.eightBytes(padded, padded.length - 8);
            mask = bytes.length < 8 ? (1L << (8 * bytes.length)) - 1 : -1;
        }

        String text() {
            return text;
        }

        /** How many bytes there are after the opening quote, the closing one included. */
        int length() {
            return bytes.length;
        }

        /** Whether the name and its closing quote are there. */
        boolean isAt(byte[] in, int start) {
            int end = start + bytes.length;
            if (end > in.length - 8 || bytes.length > 16) {
                return end <= in.length && ByteWords.same(in, start, end, bytes);
            }
            return (ByteWords.eightBytes(in, start) & mask) == first
                    && (bytes.length <= 8 || ByteWords.eightBytes(in, end - 8) == last);
        }
    }

    /** What the first name of a payload comes after. */
    private final Name beginning = new Name(new byte[0], "");

    /** A name that finds its place taken takes it over. */
    private final @Nullable Name[] names = new @Nullable Name[1 << BITS];

    Name beginning() {
        return beginning;
    }

    /** The name that begins after a quote, if it is the one that was expected. */
    @Nullable
    Name expected(Name before, byte[] in, int start) {
        Name next = before.next;
        return next != null && next.isAt(in, start) ? next : null;
    }

    /** The name that begins after a quote and ends before another one, without escapes. */
    Name find(Name before, byte[] in, int start, int quote) {
        if (quote - start > LONGEST) {
            return new Name(new byte[0], new String(in, start, quote - start, StandardCharsets.UTF_8));
        }
        int place = ByteWords.hash(in, start, quote) >>> (32 - BITS);
        Name name = names[place];
        if (name == null || !ByteWords.same(in, start, quote + 1, name.bytes)) {
            // Deserializers compare names by identity first.
            String text = new String(in, start, quote - start, StandardCharsets.UTF_8).intern();
            name = new Name(Arrays.copyOfRange(in, start, quote + 1), text);
            names[place] = name;
        }
        before.next = name;
        return name;
    }
}
