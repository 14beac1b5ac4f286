package dev.evolvent.projections;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows as bytes, in the form in which COPY takes them in its binary format: the number of columns, then each column's length
 * and value. The key comes first.
 *
 * <p>
 * For one thread at a time.
 */
final class RowCodec<R extends Record> {

    private static final int NULL = -1;

    private final RowMapping<R> mapping;
    private final List<RowMapping.Column> columns;
    private final Bytes out = new Bytes();

    RowCodec(RowMapping<R> mapping) {
        this.mapping = mapping;
        columns = mapping.columns();
    }

    /** The bytes of a key, valid until something else is written. */
    Bytes key(Object key) {
        out.clear();
        field(mapping.key(), key);
        return out;
    }

    /** The bytes of a row, valid until something else is written. */
    Bytes row(R row) {
        out.clear();
        out.putShort(columns.size());
        for (RowMapping.Column column : columns) {
            field(column, mapping.rawValue(row, column));
        }
        return out;
    }

    private void field(RowMapping.Column column, @Nullable Object value) {
        if (value == null) {
            out.putInt(NULL);
            return;
        }
        int length = out.length();
        out.putInt(0);
        column.type().binaryWriter().accept(value, out);
        out.setInt(length, out.length() - length - Integer.BYTES);
    }

    /** The row whose bytes begin at a place. */
    R read(byte[] bytes, int from) {
        @Nullable
        Object[] values = new Object[columns.size()];
        int at = from + Short.BYTES;
        for (int i = 0; i < values.length; i++) {
            RowMapping.Column column = columns.get(i);
            int length = Bytes.intAt(bytes, at);
            at += Integer.BYTES;
            Object value = length == NULL ? null : column.type().binaryReader().read(bytes, at, length);
            at += Math.max(0, length);
            values[i] = column.nullable() ? Optional.ofNullable(value) : value;
        }
        return mapping.create(values);
    }
}
