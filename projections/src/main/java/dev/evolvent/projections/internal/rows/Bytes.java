package dev.evolvent.projections.internal.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A growing byte array, with big-endian numbers, as PostgreSQL's binary format has them. */
final class Bytes {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] array = new byte[256];
    private int length;

    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    private int grow(int more) {
        int at = length;
        length += more;
        if (length > array.length) {
            array = Arrays.copyOf(array, Math.max(length, 2 * array.length));
        }
        return at;
    }

    void putByte(int value) {
        int at = grow(1);
        array[at] = (byte) value;
    }

    void putShort(int value) {
        int at = grow(Short.BYTES);
        SHORT.set(array, at, (short) value);
    }

    void putInt(int value) {
        int at = grow(Integer.BYTES);
        INT.set(array, at, value);
    }

    void putLong(long value) {
        int at = grow(Long.BYTES);
        LONG.set(array, at, value);
    }

    void put(byte[] bytes, int from, int count) {
        int at = grow(count);
        System.arraycopy(bytes, from, array, at, count);
    }

    void setByte(int at, int value) {
        array[at] = (byte) value;
    }

    /** Makes room for some bytes at an offset. */
    void insert(int at, int count) {
        int end = length;
        grow(count);
        System.arraycopy(array, at, array, at + count, end - at);
    }

    void setInt(int at, int value) {
        INT.set(array, at, value);
    }

    static int intAt(byte[] array, int at) {
        return (int) INT.get(array, at);
    }

    static void setInt(byte[] array, int at, int value) {
        INT.set(array, at, value);
    }

    static long longAt(byte[] array, int at) {
        return (long) LONG.get(array, at);
    }
}
