package dev.evolvent.upcasters.internal.bytes;

import dev.evolvent.upcasters.internal.bytes.PayloadException.Reason;
import java.util.Arrays;

/** Bytes that are written one after the other. */
public final class JsonSink {

    private final int limit;
    private byte[] bytes = new byte[1024];
    private int length;

    public JsonSink(int limit) {
        this.limit = limit;
    }

    public void clear() {
        length = 0;
    }

    public int length() {
        return length;
    }

    public void write(char character) throws PayloadException {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) character;
    }

    public void write(byte[] from, int start, int end) throws PayloadException {
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
    public byte[] since(int start) {
        return Arrays.copyOfRange(bytes, start, length);
    }

    public void truncate(int to) {
        length = to;
    }

    public int capacity() {
        return bytes.length;
    }
}
