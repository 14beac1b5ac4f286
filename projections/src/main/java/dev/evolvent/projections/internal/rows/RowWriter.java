package dev.evolvent.projections.internal.rows;

import dev.evolvent.postgres.Session;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes new rows to a table, by COPY in its binary format. */
final class RowWriter<R extends Record> implements AutoCloseable {

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final RowCodec<R> codec;
    private final TargetColumns target;
    private final Bytes out = new Bytes();
    private long bytes;

    RowWriter(Session session, String table, RowMapping<R> mapping, TargetColumns target) throws SQLException {
        codec = new RowCodec<>(mapping);
        this.target = target;
        copy = session.connection().unwrap(PGConnection.class).getCopyAPI()
                .copyIn("COPY " + table + " (" + mapping.columnList("") + ") FROM STDIN (FORMAT binary)");
        out.put(SIGNATURE, 0, SIGNATURE.length);
        out.putInt(0);
        out.putInt(0);
    }

    void write(StateLog rows) throws SQLException {
        rows.forEach((bytes, from, length) -> write(bytes, from));
    }

    void write(R row) throws SQLException {
        Bytes encoded = codec.row(row);
        bytes += encoded.length();
        write(encoded.array(), 0);
    }

    /** The size of the rows that were written as objects. */
    long bytes() {
        return bytes;
    }

    private void write(byte[] bytes, int from) throws SQLException {
        codec.copy(bytes, from, target, out);
        if (out.length() > FULL) {
            flush();
        }
    }

    private void flush() throws SQLException {
        copy.writeToCopy(out.array(), 0, out.length());
        out.clear();
    }

    void finish() throws SQLException {
        out.putShort(-1);
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
