package dev.evolvent.projections.internal.rows;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Sql;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps a record class to a table: its components to columns, its instances to rows. */
public final class RowMapping<R extends Record> {

    /** One component and its column. */
    public record Column(String name, ColumnType type, boolean nullable, String component, MethodHandle accessor) {}

    private final Class<R> rowClass;
    private final List<Column> columns;
    private final MethodHandle constructor;
    private final Class<?> keyClass;

    private RowMapping(Class<R> rowClass, List<Column> columns, MethodHandle constructor) {
        this.rowClass = rowClass;
        this.columns = columns;
        this.constructor = constructor;
        keyClass = MethodType.methodType(rowClass.getRecordComponents()[0].getType()).wrap().returnType();
    }

    public static <R extends Record> RowMapping<R> of(Class<R> rowClass) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : rowClass.getRecordComponents()) {
            boolean nullable = component.getType() == Optional.class;
            Class<?> type = nullable ? optionalOf(component) : component.getType();
            columns.add(new Column(snakeCase(component.getName()), ColumnType.of(type).orElseThrow(() -> unfit(rowClass,
                    "component " + component.getName() + " is of type " + type.getName()
                            + ", which no column can hold. "
                            + "Use one of " + ColumnType.supported())),
                    nullable, component.getName(), accessor(component)));
        }
        if (columns.isEmpty() || columns.getFirst().nullable()) {
            throw unfit(rowClass, "its first component is the key, so there must be one, and it cannot be optional");
        }
        Class<?>[] types = Arrays.stream(rowClass.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = rowClass.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RowMapping<>(rowClass, List.copyOf(columns),
                    MethodHandles.lookup().unreflectConstructor(constructor).asSpreader(Object[].class, types.length)
                            .asType(MethodType.methodType(Object.class, Object[].class)));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("every component has its accessor", e);
        }
    }

    private static Class<?> optionalOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> argument ? argument : Object.class;
    }

    public static EvolventException unfit(Class<?> rowClass, String problem) {
        return new EvolventException(RowError.UNFIT_ROW_CLASS,
                "Record " + rowClass.getName() + " cannot be the row of a read model: " + problem + ".");
    }

    static String snakeCase(String camelCase) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                name.append('_');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    public List<Column> columns() {
        return columns;
    }

    /** The class of the keys. */
    public Class<?> keyClass() {
        return keyClass;
    }

    public Column key() {
        return columns.getFirst();
    }

    /** The columns in SQL, each with a prefix such as {@code live.}. */
    String columnList(String prefix) {
        return columns.stream().map(column -> prefix + Sql.name(column.name())).collect(Collectors.joining(", "));
    }

    /** What follows {@code CREATE TABLE name}. */
    public String tableDefinition() {
        return columns.stream()
                .map(column -> Sql.name(column.name()) + " " + column.type().sql()
                        + (column.nullable() ? "" : " NOT NULL"))
                .collect(Collectors.joining(", ", "(", ", PRIMARY KEY (" + Sql.name(key().name()) + "))"));
    }

    public Object keyOf(R row) {
        return Objects.requireNonNull(rawValue(row, key()));
    }

    /** The value of a row in a column; null if it has none. */
    @Nullable
    Object rawValue(R row, Column column) {
        Object value;
        try {
            value = column.accessor().invokeExact((Object) row);
        } catch (Throwable e) {
            throw unfit(rowClass, "component " + column.component() + " does not tell its value: " + e);
        }
        if (column.nullable()) {
            return value == null ? null : ((Optional<?>) value).orElse(null);
        }
        if (value == null) {
            throw unfit(rowClass, "component " + column.component()
                    + " is null. A column that may be null is declared as an Optional component");
        }
        return value;
    }

    /**
     * The key in its stored form.
     *
     * @throws UnfitValueException
     *             if it cannot be
     */
    public Object storedKey(Object key) {
        return stored(key(), key);
    }

    private static Object stored(Column column, Object value) {
        try {
            return column.type().storing().apply(value);
        } catch (UnfitValueException e) {
            throw new UnfitValueException("column " + column.name() + ": " + e.getMessage());
        }
    }

    /**
     * The row in its stored form, so that a fold sees the same values whether its row was read back or not.
     *
     * @param before
     *            a stored row: what this one has in common with it is not checked again
     * @throws UnfitValueException
     *             if one of its values cannot be stored
     */
    @SuppressWarnings("ReferenceEquality")
    public R stored(R row, Optional<R> before) {
        if (before.isPresent() && before.get() == row) {
            return row;
        }
        boolean same = true;
        @Nullable
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            Object value = rawValue(row, column);
            if (value != null && (before.isEmpty() || value != rawValue(before.get(), column))) {
                Object stored = stored(column, value);
                same &= stored == value;
                value = stored;
            }
            values[i] = column.nullable() ? Optional.ofNullable(value) : value;
        }
        return same ? row : create(values);
    }

    /** The current row of a result set with the columns of {@link #columnList}. */
    R read(ResultSet row) throws SQLException {
        @Nullable
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            Optional<Object> value = column.type().read(row, i + 1);
            values[i] = column.nullable()
                    ? value
                    : value.orElseThrow(() -> unfit(rowClass, "column " + column.name()
                            + " holds a null, which the record does not expect there"));
        }
        return create(values);
    }

    /** A row with these values, with those of nullable columns as Optional. */
    R create(@Nullable Object[] values) {
        try {
            return rowClass.cast((Object) constructor.invokeExact(values));
        } catch (Throwable e) {
            throw unfit(rowClass, "a stored row cannot be read back into it: " + e);
        }
    }
}
