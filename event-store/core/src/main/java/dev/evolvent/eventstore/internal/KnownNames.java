package dev.evolvent.eventstore.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A cache of recurring names: the same bytes give the same object, up to a limit. */
final class KnownNames {

    private static final int SLOTS = 256;

    private static final byte[] NOTHING = new byte[0];
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[][] bytes = new byte[SLOTS][];
    private final String[] names = new String[SLOTS];

    KnownNames() {
        Arrays.fill(bytes, NOTHING);
    }

    String of(CopyRows row, int column) {
        if (row.length(column) <= 0) {
            return "";
        }
        byte[] message = row.message();
        int from = row.start(column);
        int to = from + row.length(column);
        int slot = slot(message, from, to);
        byte[] known = bytes[slot];
        if (Arrays.equals(known, 0, known.length, message, from, to)) {
            return names[slot];
        }
        bytes[slot] = Arrays.copyOfRange(message, from, to);
        names[slot] = row.text(column);
        return names[slot];
    }

    /** By the length, the first and the last characters: names that differ only elsewhere are rare. */
    private static int slot(byte[] message, int from, int to) {
        int length = to - from;
        long hash = length;
        if (length >= Long.BYTES) {
            hash = hash * 31 + (long) LONGS.get(message, from);
            hash = hash * 31 + (long) LONGS.get(message, to - Long.BYTES);
        } else {
            for (int i = from; i < to; i++) {
                hash = 31 * hash + message[i];
            }
        }
        return (int) ((hash * 0x9e3779b97f4a7c15L) >>> 56) & (SLOTS - 1);
    }
}
