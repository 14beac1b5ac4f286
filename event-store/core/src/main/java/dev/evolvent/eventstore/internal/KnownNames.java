package dev.evolvent.eventstore.internal;

import java.util.Arrays;

/** Names that occur again and again: the same bytes give the same object, as long as there are not too many. */
final class KnownNames {

    private static final int SLOTS = 256;

    private final byte[][] bytes = new byte[SLOTS][0];
    private final String[] names = new String[SLOTS];

    String of(CopyRows row, int column) {
        if (row.length(column) <= 0) {
            return "";
        }
        byte[] message = row.message();
        int from = row.start(column);
        int to = from + row.length(column);
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + message[i];
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        byte[] known = bytes[slot];
        if (Arrays.equals(known, 0, known.length, message, from, to)) {
            return names[slot];
        }
        bytes[slot] = Arrays.copyOfRange(message, from, to);
        names[slot] = row.text(column);
        return names[slot];
    }
}
