package dev.evolvent.projections.internal.rows;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlFunction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;

/**
 * How values of a Java type are stored in a column.
 *
 * @param sql
 *            the type of a column that is created for it
 * @param alike
 *            types with the same bytes in COPY's binary format
 * @param storing
 *            converts a value to what is read back
 * @param texts
 *            formats a value as text, for columns of other types
 */
public record ColumnType(String sql, Set<String> alike, SqlFunction<Cell, @Nullable Object> reader,
        UnaryOperator<Object> storing, Function<Object, String> texts, BiConsumer<Object, Bytes> binaryWriter,
        BinaryReader binaryReader) {

    /** A column of a result set's current row. */
    record Cell(ResultSet row, int column) {}

    /** Reads a value in COPY's binary format. */
    @FunctionalInterface
    interface BinaryReader {

        Object read(byte[] bytes, int from, int length);
    }

    private static final ColumnType BIGINT = of("bigint", cell -> cell.row().getLong(cell.column()),
            (value, out) -> out.putLong((Long) value), (bytes, from, length) -> Bytes.longAt(bytes, from));
    private static final ColumnType INTEGER = of("integer", cell -> cell.row().getInt(cell.column()),
            (value, out) -> out.putInt((Integer) value), (bytes, from, length) -> Bytes.intAt(bytes, from));
    // A single NaN, as in PostgreSQL's text.
    private static final ColumnType DOUBLE = of("double precision", cell -> cell.row().getDouble(cell.column()),
            (value, out) -> out.putLong(Double.doubleToLongBits((Double) value)),
            (bytes, from, length) -> Double.longBitsToDouble(Bytes.longAt(bytes, from)));
    private static final ColumnType BOOLEAN = of("boolean", cell -> cell.row().getBoolean(cell.column()),
            (value, out) -> out.putByte((Boolean) value ? 1 : 0), (bytes, from, length) -> bytes[from] != 0);
    private static final ColumnType TEXT = new ColumnType("text", Set.of("text", "character varying"),
            cell -> cell.row().getString(cell.column()), value -> StoredValue.text((String) value), Object::toString,
            (value, out) -> {
                byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
                out.put(text, 0, text.length);
            }, (bytes, from, length) -> new String(bytes, from, length, StandardCharsets.UTF_8));
    private static final ColumnType UUIDS = of("uuid", cell -> cell.row().getObject(cell.column(), UUID.class),
            (value, out) -> {
                UUID uuid = (UUID) value;
                out.putLong(uuid.getMostSignificantBits());
                out.putLong(uuid.getLeastSignificantBits());
            }, (bytes, from, length) -> new UUID(Bytes.longAt(bytes, from), Bytes.longAt(bytes, from + Long.BYTES)));
    private static final ColumnType NUMERIC = new ColumnType("numeric", Set.of("numeric"),
            cell -> cell.row().getBigDecimal(cell.column()), value -> StoredValue.number((BigDecimal) value),
            Object::toString, (value, out) -> {
                byte[] digits = ByteConverter.numeric((BigDecimal) value);
                out.put(digits, 0, digits.length);
            }, ByteConverter::numeric);
    private static final ColumnType TIME = new ColumnType("timestamp with time zone",
            Set.of("timestamp with time zone"),
            cell -> Session.optionalInstant(cell.row(), cell.column()).orElse(null),
            value -> StoredValue.time((Instant) value), value -> StoredValue.timeText((Instant) value),
            (value, out) -> out.putLong(StoredValue.micros((Instant) value)),
            (bytes, from, length) -> StoredValue.timeOf(Bytes.longAt(bytes, from)));

    private static final Map<Class<?>, ColumnType> TYPES = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(UUID.class, UUIDS),
            Map.entry(BigDecimal.class, NUMERIC),
            Map.entry(Instant.class, TIME),
            Map.entry(long.class, BIGINT),
            Map.entry(Long.class, BIGINT),
            Map.entry(int.class, INTEGER),
            Map.entry(Integer.class, INTEGER),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, DOUBLE),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN));

    private static ColumnType of(String sql, SqlFunction<Cell, @Nullable Object> reader,
            BiConsumer<Object, Bytes> writer, BinaryReader binaryReader) {
        return new ColumnType(sql, Set.of(sql), reader, UnaryOperator.identity(), Object::toString, writer,
                binaryReader);
    }

    static Optional<ColumnType> of(Class<?> type) {
        return Optional.ofNullable(TYPES.get(type));
    }

    static String supported() {
        return TYPES.keySet().stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
    }

    public Optional<Object> read(ResultSet row, int column) throws SQLException {
        Object value = reader.apply(new Cell(row, column));
        return row.wasNull() ? Optional.empty() : Optional.ofNullable(value);
    }
}
