package dev.evolvent.projections;

import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.SqlFunction;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values of a Java type are kept in a column. */
record ColumnType(String sql, SqlFunction<Cell, @Nullable Object> reader) {

    /** A column of the row that a result set stands at. */
    record Cell(ResultSet row, int column) {}

    private static final Map<Class<?>, ColumnType> TYPES = Map.ofEntries(
            Map.entry(String.class, new ColumnType("text", cell -> cell.row().getString(cell.column()))),
            Map.entry(UUID.class, new ColumnType("uuid", cell -> cell.row().getObject(cell.column(), UUID.class))),
            Map.entry(BigDecimal.class, new ColumnType("numeric", cell -> cell.row().getBigDecimal(cell.column()))),
            Map.entry(Instant.class, new ColumnType("timestamptz",
                    cell -> Session.optionalInstant(cell.row(), cell.column()).orElse(null))),
            Map.entry(long.class, new ColumnType("bigint", cell -> cell.row().getLong(cell.column()))),
            Map.entry(Long.class, new ColumnType("bigint", cell -> cell.row().getLong(cell.column()))),
            Map.entry(int.class, new ColumnType("integer", cell -> cell.row().getInt(cell.column()))),
            Map.entry(Integer.class, new ColumnType("integer", cell -> cell.row().getInt(cell.column()))),
            Map.entry(double.class, new ColumnType("double precision", cell -> cell.row().getDouble(cell.column()))),
            Map.entry(Double.class, new ColumnType("double precision", cell -> cell.row().getDouble(cell.column()))),
            Map.entry(boolean.class, new ColumnType("boolean", cell -> cell.row().getBoolean(cell.column()))),
            Map.entry(Boolean.class, new ColumnType("boolean", cell -> cell.row().getBoolean(cell.column()))));

    static Optional<ColumnType> of(Class<?> type) {
        return Optional.ofNullable(TYPES.get(type));
    }

    static String supported() {
        return TYPES.keySet().stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
    }

    Optional<Object> read(ResultSet row, int column) throws SQLException {
        Object value = reader.apply(new Cell(row, column));
        return row.wasNull() ? Optional.empty() : Optional.ofNullable(value);
    }
}
