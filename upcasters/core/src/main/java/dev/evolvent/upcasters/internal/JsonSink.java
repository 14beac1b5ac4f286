package dev.evolvent.upcasters.internal;

import dev.evolvent.upcasters.internal.PayloadException.Reason;
import java.util.Arrays;

/** Bytes that are written one after the other. */
final class JsonSink {

    private final int limit;
    private byte[] bytes = new byte[1024];
    private int length;

    JsonSink(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    void write(char character) throws PayloadException {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) character;
    }

    void write(byte[] from, int start, int end) throws PayloadException {
        int count = end - start;
        if (count > bytes.length - length) {
            grow(count);
        }
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    private void grow(int more) throws PayloadException {
        if (more > limit - length) {
            throw new PayloadException(Reason.OVER_A_LIMIT, "the changed payload has more than " + limit + " bytes");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(2L * bytes.length, length + (long) more)));
    }

    /** What was written since a place. */
    byte[] since(int start) {
        return Arrays.copyOfRange(bytes, start, length);
    }

    void truncate(int to) {
        length = to;
    }

    int capacity() {
        return bytes.length;
    }
}
