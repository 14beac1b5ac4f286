package dev.evolvent.projections.internal.rows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The only encoder of rows, for all writers. A row as bytes: each column's length, in one byte if it is short, and its
 * value, in COPY's binary format. The key comes first.
 *
 * <p>
 * Not thread-safe.
 */
final class RowCodec<R extends Record> {

    /** Marks null, in place of a length. */
    private static final int NULL = 254;
    private static final int LONG = 255;

    private final RowMapping<R> mapping;
    private final List<RowMapping.Column> columns;
    private final Bytes out = new Bytes();

    RowCodec(RowMapping<R> mapping) {
        this.mapping = mapping;
        columns = mapping.columns();
    }

    /** The bytes of a key, valid until the next write. */
    Bytes key(Object key) {
        out.clear();
        field(mapping.key(), key);
        return out;
    }

    /** The bytes of a row, valid until the next write. */
    Bytes row(R row) {
        out.clear();
        for (RowMapping.Column column : columns) {
            field(column, mapping.rawValue(row, column));
        }
        return out;
    }

    private void field(RowMapping.Column column, @Nullable Object value) {
        if (value == null) {
            out.putByte(NULL);
            return;
        }
        int at = out.length();
        out.putByte(LONG);
        column.type().binaryWriter().accept(value, out);
        int length = out.length() - at - 1;
        if (length < NULL) {
            out.setByte(at, length);
        } else {
            out.insert(at + 1, Integer.BYTES);
            out.setInt(at + 1, length);
        }
    }

    /** The offset of the value of the column at an offset. */
    static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xff) == LONG ? at + 1 + Integer.BYTES : at + 1;
    }

    /** The length of that value; 0 for null, too. */
    static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        return first == LONG ? Bytes.intAt(bytes, at + 1) : first == NULL ? 0 : first;
    }

    private static boolean isNull(byte[] bytes, int at) {
        return (bytes[at] & 0xff) == NULL;
    }

    /** Writes the row at an offset in COPY's binary format, with some columns as text. */
    void copy(byte[] bytes, int from, TargetColumns target, Bytes copy) {
        copy.putShort(columns.size());
        int at = from;
        for (int i = 0; i < columns.size(); i++) {
            int start = start(bytes, at);
            int length = length(bytes, at);
            if (isNull(bytes, at)) {
                copy.putInt(-1);
            } else if (target.isText(i)) {
                ColumnType type = columns.get(i).type();
                byte[] text = type.texts().apply(type.binaryReader().read(bytes, start, length))
                        .getBytes(StandardCharsets.UTF_8);
                copy.putInt(text.length);
                copy.put(text, 0, text.length);
            } else {
                copy.putInt(length);
                copy.put(bytes, start, length);
            }
            at = start + length;
        }
    }

    /** The row at an offset. */
    R read(byte[] bytes, int from) {
        @Nullable
        Object[] values = new Object[columns.size()];
        int at = from;
        for (int i = 0; i < values.length; i++) {
            RowMapping.Column column = columns.get(i);
            int start = start(bytes, at);
            int length = length(bytes, at);
            Object value = isNull(bytes, at) ? null : column.type().binaryReader().read(bytes, start, length);
            at = start + length;
            values[i] = column.nullable() ? Optional.ofNullable(value) : value;
        }
        return mapping.create(values);
    }
}
