package dev.evolvent.bench.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/** The limit: all columns in PostgreSQL's fastest output format, without parsing them. */
record CopyOutput(DataSource pool, String sql) {

    private static final int HEADER = 11 + 4 + 4;

    void read(Contents contents) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            String statement = "COPY (" + sql + ") TO STDOUT (FORMAT binary)";
            if (contents.isSumming()) {
                divide(copy.copyOut(statement), contents);
            } else {
                contents.rows(copy.copyOut(statement, OutputStream.nullOutputStream()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Position, type, revision and payload are the first columns. */
    private static void divide(CopyOut copy, Contents contents) throws SQLException {
        boolean first = true;
        byte @Nullable [] message = copy.readFromCopy();
        while (message != null) {
            ByteBuffer row = ByteBuffer.wrap(message, first ? HEADER : 0, message.length - (first ? HEADER : 0));
            first = false;
            if (row.remaining() >= Short.BYTES && row.getShort() > 0) {
                row.getInt();
                contents.stored(row.getLong(), text(row), text(row), bytes(row));
            }
            message = copy.readFromCopy();
        }
    }

    private static String text(ByteBuffer row) {
        return new String(bytes(row), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer row) {
        byte[] bytes = new byte[row.getInt()];
        row.get(bytes);
        return bytes;
    }
}
