package dev.evolvent.upcasters.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of fields that have been seen, so that a name becomes a text once and not for each event. One that finds its
 * place taken takes it over; threads that do so at the same time do no harm, since an entry never changes.
 */
final class FieldNames {

    private static final int PLACES = 4_096;
    private static final int LONGEST = 64;

    private static final class Entry {

        private final byte[] bytes;
        private final String name;

        Entry(byte[] bytes, String name) {
            this.bytes = bytes;
            this.name = name;
        }
    }

    private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];

    /** The name that stands between two places, without escapes. */
    String name(byte[] in, int start, int end) {
        if (end - start > LONGEST) {
            return new String(in, start, end - start, StandardCharsets.UTF_8);
        }
        int place = JsonScanner.hash(in, start, end) & PLACES - 1;
        Entry entry = entries[place];
        if (entry == null || !Arrays.equals(entry.bytes, 0, entry.bytes.length, in, start, end)) {
            // Deserializers compare names by identity first.
            String name = new String(in, start, end - start, StandardCharsets.UTF_8).intern();
            entry = new Entry(Arrays.copyOfRange(in, start, end), name);
            entries[place] = entry;
        }
        return entry.name;
    }
}
