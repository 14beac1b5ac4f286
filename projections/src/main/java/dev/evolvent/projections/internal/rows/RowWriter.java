package dev.evolvent.projections.internal.rows;

import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes many rows into a table that has none of them, by COPY. */
public final class RowWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final Bytes out = new Bytes();

    private RowWriter(CopyIn copy) {
        this.copy = copy;
    }

    /** In the binary format, which the rows are in, if the columns have the types for it; as text otherwise. */
    public static <R extends Record> void write(Session session, Table table, RowMapping<R> mapping, StateLog rows)
            throws SQLException {
        boolean binary = isBinary(session, table, mapping);
        String sql = "COPY " + table.sql() + " (" + mapping.columnList("") + ") FROM STDIN"
                + (binary ? " (FORMAT binary)" : "");
        try (RowWriter writer = new RowWriter(
                session.connection().unwrap(PGConnection.class).getCopyAPI().copyIn(sql))) {
            RowCodec<R> codec = new RowCodec<>(mapping);
            if (binary) {
                writer.writeBinary(codec, rows);
            } else {
                rows.forEach((bytes, from, length) -> writer.text(RowText.line(mapping, codec.read(bytes, from))));
            }
            writer.finish();
        }
    }

    private static boolean isBinary(Session session, Table table, RowMapping<?> mapping) throws SQLException {
        Map<String, Catalogue.Column> columns = Catalogue.columns(session, table.sql());
        for (RowMapping.Column column : mapping.columns()) {
            Catalogue.Column found = columns.get(column.name());
            if (found == null || !column.type().alike().contains(found.type().replaceFirst("\\([0-9,]+\\)", ""))) {
                return false;
            }
        }
        return true;
    }

    private void writeBinary(RowCodec<?> codec, StateLog rows) throws SQLException {
        out.put(SIGNATURE, 0, SIGNATURE.length);
        out.putInt(0);
        out.putInt(0);
        rows.forEach((bytes, from, length) -> {
            codec.copy(bytes, from, out);
            flushIfFull();
        });
        out.putShort(-1);
    }

    private void text(String line) throws SQLException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        out.put(bytes, 0, bytes.length);
        flushIfFull();
    }

    private void flushIfFull() throws SQLException {
        if (out.length() > FULL) {
            flush();
        }
    }

    private void flush() throws SQLException {
        copy.writeToCopy(out.array(), 0, out.length());
        out.clear();
    }

    private void finish() throws SQLException {
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
