package dev.evolvent.upcasters.internal.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of texts, eight at a time. */
public final class ByteWords {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    // Eight characters at a time: a byte of the difference is zero where the character is the one that is looked for,
    // and subtracting one from every byte then carries into the highest bit of it.
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private ByteWords() {}

    /** A hash of at most the first and the last eight bytes. */
    public static int hash(byte[] bytes, int start, int end) {
        int length = end - start;
        long first;
        long last = 0;
        if (length >= 8) {
            first = (long) LONGS.get(bytes, start);
            last = (long) LONGS.get(bytes, end - 8);
        } else if (length >= 4) {
            first = (int) INTS.get(bytes, start);
            last = (int) INTS.get(bytes, end - 4);
        } else if (length > 0) {
            first = bytes[start] | bytes[start + length / 2] << 8 | bytes[end - 1] << 16;
        } else {
            first = 0;
        }
        long mixed = (first ^ length) * 0x9E3779B97F4A7C15L ^ last * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32);
    }

    /** Whether bytes are all of another array; for names, most of which are short, quicker than the library's way. */
    public static boolean same(byte[] bytes, int start, int end, byte[] other) {
        int length = end - start;
        if (length != other.length) {
            return false;
        }
        if (length >= 8) {
            for (int at = 0; at < length - 8; at += 8) {
                if ((long) LONGS.get(bytes, start + at) != (long) LONGS.get(other, at)) {
                    return false;
                }
            }
            return (long) LONGS.get(bytes, end - 8) == (long) LONGS.get(other, length - 8);
        }
        if (length >= 4) {
            return (int) INTS.get(bytes, start) == (int) INTS.get(other, 0)
                    && (int) INTS.get(bytes, end - 4) == (int) INTS.get(other, length - 4);
        }
        for (int at = 0; at < length; at++) {
            if (bytes[start + at] != other[at]) {
                return false;
            }
        }
        return true;
    }

    public static long eightBytes(byte[] text, int at) {
        return (long) LONGS.get(text, at);
    }

    /** Not zero if a quote or a backslash is among eight bytes; the lowest bit that is set is in the first of them. */
    public static long quotesAndBackslashes(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return (((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash)) & HIGHS;
    }

    /** The same for quotes, backslashes, control characters and bytes of characters that are not ASCII. */
    static long specials(long word) {
        return quotesAndBackslashes(word) | ((((word - SPACES) & ~word) | word) & HIGHS);
    }

    public static boolean isAscii(long word) {
        return (word & HIGHS) == 0;
    }
}
