package dev.evolvent.eventstore.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * The rows of a query, as {@code COPY ... TO STDOUT (FORMAT binary)} sends them: one message per row, from which
 * columns are extracted on demand.
 */
public final class CopyRows implements StoredRow {

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The signature, the flags, and the length of an unused extension. */
    private static final int HEADER = 11 + 4 + 4;

    private static final String QUERY_CANCELED = "57014";

    /** 2000-01-01, PostgreSQL's epoch. */
    private static final long EPOCH_SECONDS = 946_684_800L;
    private static final long MICROS = 1_000_000L;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private final PGConnection connection;
    private final CopyOut copy;
    private final int[] starts;
    private final int[] lengths;
    private byte[] message = new byte[0];
    private boolean begun;

    private CopyRows(PGConnection connection, CopyOut copy) {
        this.connection = connection;
        this.copy = copy;
        starts = new int[copy.getFieldCount()];
        lengths = new int[copy.getFieldCount()];
    }

    /** Starts the copy; the connection cannot be used for anything else until the last row was read. */
    public static CopyRows of(Connection connection, String query) throws SQLException {
        PGConnection driver = connection.unwrap(PGConnection.class);
        return new CopyRows(driver, driver.getCopyAPI().copyOut("COPY (" + query + ") TO STDOUT (FORMAT binary)"));
    }

    /** Moves to the next row; false at the end. */
    public boolean next() throws SQLException {
        while (true) {
            byte @Nullable [] received = copy.readFromCopy();
            if (received == null) {
                return false;
            }
            int at = begun ? 0 : HEADER;
            begun = true;
            // A row with a negative number of columns marks the end.
            if (at < received.length && (short) SHORTS.get(received, at) >= 0) {
                message = received;
                divide(at + Short.BYTES);
                return true;
            }
        }
    }

    /** Cancels the rest, so that the connection can be used again. Data in transit is discarded. */
    public void cancel() throws SQLException {
        if (!copy.isActive()) {
            // The reading thread has reached the end, or the copy was cancelled before.
            return;
        }
        connection.cancelQuery();
        try {
            boolean more = true;
            while (more) {
                more = copy.readFromCopy() != null;
            }
        } catch (SQLException e) {
            if (!QUERY_CANCELED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private void divide(int first) {
        int at = first;
        for (int column = 0; column < starts.length; column++) {
            int length = (int) INTS.get(message, at);
            at += Integer.BYTES;
            starts[column] = at;
            lengths[column] = length;
            at += Math.max(length, 0);
        }
    }

    /** The size of the row in bytes. */
    public int size() {
        return message.length;
    }

    byte[] message() {
        return message;
    }

    int start(int column) {
        return starts[column];
    }

    int length(int column) {
        return lengths[column];
    }

    public boolean isNull(int column) {
        return lengths[column] < 0;
    }

    @Override
    public byte @Nullable [] document(int column, boolean isJsonb) {
        // The binary form of jsonb is a version byte followed by the text.
        int from = starts[column] + (isJsonb ? 1 : 0);
        return lengths[column] < 0 ? null : Arrays.copyOfRange(message, from, starts[column] + lengths[column]);
    }

    @Override
    public String text(int column) {
        return lengths[column] <= 0
                ? ""
                : new String(message, starts[column], lengths[column], StandardCharsets.UTF_8);
    }

    @Override
    public String name(int column, KnownNames known) {
        return known.of(this, column);
    }

    @Override
    public long number(int column) {
        return lengths[column] < 0 ? 0 : (long) LONGS.get(message, starts[column]);
    }

    @Override
    public String uuid(int column) {
        if (lengths[column] < 0) {
            return "";
        }
        byte[] text = new byte[36];
        int at = 0;
        for (int i = 0; i < 16; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                text[at++] = '-';
            }
            byte value = message[starts[column] + i];
            text[at++] = DIGITS[(value >> 4) & 0xf];
            text[at++] = DIGITS[value & 0xf];
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** A {@code timestamptz}: microseconds, or infinity. */
    @Override
    public Instant instant(int column) {
        long micros = number(column);
        if (micros == Long.MAX_VALUE) {
            return Instant.MAX;
        }
        if (micros == Long.MIN_VALUE) {
            return Instant.MIN;
        }
        return Instant.ofEpochSecond(EPOCH_SECONDS + Math.floorDiv(micros, MICROS),
                Math.floorMod(micros, MICROS) * 1_000);
    }
}
