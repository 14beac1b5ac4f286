package dev.evolvent.upcasters.internal.bytes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of the objects that are open, the innermost last, so that a key that is repeated is found. */
public final class OpenKeys {

    /** Above so many keys, an object's keys are compared by a hash table of texts, which no payload can make slow. */
    private static final int MANY_KEYS = 64;

    private int[] hashes = new int[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int count;

    /** The keys of one object, as far as it has been read. */
    public static final class Keys {

        final int base;
        long seen;
        private @Nullable Set<String> many;

        Keys(int base) {
            this.base = base;
        }
    }

    int count() {
        return count;
    }

    void truncate(int to) {
        count = to;
    }

    void push(int hash, int start, int end) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        hashes[count] = hash;
        starts[count] = start;
        ends[count++] = end;
    }

    /** Whether an object has a key already, which may be written in another way. */
    boolean isRepeated(Keys own, byte[] in, int hash, int start, int end) {
        if (own.many == null && count - own.base > MANY_KEYS) {
            own.seen = -1;
            own.many = new HashSet<>();
            for (int key = own.base; key < count; key++) {
                own.many.add(JsonText.decode(in, starts[key], ends[key]));
            }
        }
        if (own.many != null) {
            return !own.many.add(JsonText.decode(in, start, end));
        }
        for (int key = own.base; key < count; key++) {
            if (hashes[key] == hash
                    && JsonText.decode(in, starts[key], ends[key]).equals(JsonText.decode(in, start, end))) {
                return true;
            }
        }
        return false;
    }
}
