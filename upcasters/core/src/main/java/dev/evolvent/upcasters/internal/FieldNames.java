package dev.evolvent.upcasters.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of fields that have been seen, so that a name becomes a text once and not for each event. One that finds its
 * place taken takes it over; threads that do so at the same time do no harm, since an entry never changes.
 */
final class FieldNames {

    private static final int BITS = 12;
    private static final int LONGEST = 64;

    private static final class Entry {

        private final byte[] bytes;
        private final String name;

        Entry(byte[] bytes, String name) {
            this.bytes = bytes;
            this.name = name;
        }

        boolean is(byte[] in, int start, int end) {
            if (end - start != bytes.length) {
                return false;
            }
            for (int at = 0; at < bytes.length; at++) {
                if (in[start + at] != bytes[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final @Nullable Entry[] entries = new @Nullable Entry[1 << BITS];

    /** The name that stands between two places, without escapes; the hash is one of all its bytes. */
    String name(int hash, byte[] in, int start, int end) {
        if (end - start > LONGEST) {
            return new String(in, start, end - start, StandardCharsets.UTF_8);
        }
        int place = (hash * 0x9E3779B9) >>> (32 - BITS);
        Entry entry = entries[place];
        if (entry == null || !entry.is(in, start, end)) {
            // Deserializers compare names by identity first.
            String name = new String(in, start, end - start, StandardCharsets.UTF_8).intern();
            entry = new Entry(Arrays.copyOfRange(in, start, end), name);
            entries[place] = entry;
        }
        return entry.name;
    }
}
