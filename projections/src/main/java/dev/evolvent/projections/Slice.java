package dev.evolvent.projections;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Some of the keys of a projection: those whose hash falls to one of several slices. Which ones these are is the same in every
 * process, today and later.
 *
 * @param number
 *            which, from 1
 * @param of
 *            how many there are
 */
public record Slice(int number, int of) {

    /** All keys. */
    public static final Slice WHOLE = new Slice(1, 1);

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    public boolean isWhole() {
        return of == 1;
    }

    boolean has(String key) {
        if (isWhole()) {
            return true;
        }
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        // The upper bits of the product depend on all bits of the sum, whose lowest ones alone may be alike.
        return ((sum.getValue() * GOLDEN) >>> 33) % of == number - 1;
    }

    @Override
    public String toString() {
        return number + " of " + of;
    }
}
