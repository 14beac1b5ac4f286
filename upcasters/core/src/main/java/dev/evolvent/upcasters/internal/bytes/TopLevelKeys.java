package dev.evolvent.upcasters.internal.bytes;

import dev.evolvent.upcasters.change.PayloadLimits;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over a document and notes where the keys of its top level lie, without decoding any of them. */
public final class TopLevelKeys {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final JsonScanner scanner = new JsonScanner(PayloadLimits.DEFAULT);
    private byte[] document = new byte[0];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;
    private long hash;

    /**
     * Looks through a document, all of it.
     *
     * @return whether it is an object
     */
    public boolean read(byte[] json) throws PayloadException {
        document = json;
        count = 0;
        hash = FACTOR;
        scanner.read(json, json.length);
        int pos = scanner.next(0);
        if (json[pos] != '{') {
            scanner.check(json);
            return false;
        }
        pos = scanner.next(pos + 1);
        if (json[pos] == '}') {
            scanner.expectEnd(pos + 1);
            return true;
        }
        OpenKeys.Keys keys = scanner.enter();
        while (true) {
            int end = scanner.skipKey(pos);
            note(pos, end, scanner.lastKeyWasEscaped());
            scanner.addKey(keys, pos, end);
            pos = scanner.next(scanner.skipValue(scanner.valueAfter(end), 1));
            if (json[pos] == '}') {
                scanner.leave(keys);
                scanner.expectEnd(pos + 1);
                return true;
            }
            pos = scanner.afterComma(pos);
        }
    }

    private void note(int start, int end, boolean escaped) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
        if (escaped) {
            byte[] key = JsonText.decode(document, start, end).getBytes(StandardCharsets.UTF_8);
            hash += hash(key, 0, key.length);
        } else {
            hash += hash(document, start + 1, end - 1);
        }
    }

    private static long hash(byte[] bytes, int start, int end) {
        long mixed = (end - start) * FACTOR;
        int at = start;
        for (; at <= end - 8; at += 8) {
            mixed = Long.rotateLeft(mixed ^ (long) LONGS.get(bytes, at), 29) * FACTOR;
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << 8 | (bytes[at] & 0xFF);
        }
        mixed = (mixed ^ rest) * 0xD6E8FEB86659FD93L;
        return (mixed ^ mixed >>> 32) * FACTOR;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** A hash of the keys as a set, regardless of their order and notation. */
    public long hash() {
        return hash;
    }

    /** The same for keys that are known as texts. */
    public static long hash(Iterable<String> keys) {
        long sum = FACTOR;
        for (String key : keys) {
            byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
            sum += hash(bytes, 0, bytes.length);
        }
        return sum;
    }

    /** A key, decoded. */
    public String key(int index) {
        return JsonText.decode(document, starts[index], ends[index]);
    }
}
