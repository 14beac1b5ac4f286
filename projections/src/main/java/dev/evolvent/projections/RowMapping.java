package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Sql;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A record class seen as a table: its components as columns, its instances as rows. */
final class RowMapping<R extends Record> {

    /** One component and its column. */
    record Column(String name, ColumnType type, boolean nullable, RecordComponent component) {}

    private final Class<R> rowClass;
    private final List<Column> columns;
    private final Constructor<R> constructor;

    private RowMapping(Class<R> rowClass, List<Column> columns, Constructor<R> constructor) {
        this.rowClass = rowClass;
        this.columns = columns;
        this.constructor = constructor;
    }

    static <R extends Record> RowMapping<R> of(Class<R> rowClass) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : rowClass.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            boolean nullable = component.getType() == Optional.class;
            Class<?> type = nullable ? optionalOf(component) : component.getType();
            columns.add(new Column(snakeCase(component.getName()), ColumnType.of(type).orElseThrow(() -> unfit(rowClass,
                    "component " + component.getName() + " is of type " + type.getName()
                            + ", which no column can hold. "
                            + "Use one of " + ColumnType.supported())),
                    nullable, component));
        }
        if (columns.isEmpty() || columns.getFirst().nullable()) {
            throw unfit(rowClass, "its first component is the key, so there must be one, and it cannot be optional");
        }
        try {
            Class<?>[] types = Arrays.stream(rowClass.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> constructor = rowClass.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RowMapping<>(rowClass, List.copyOf(columns), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private static Class<?> optionalOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> argument ? argument : Object.class;
    }

    private static EvolventException unfit(Class<?> rowClass, String problem) {
        return new EvolventException(ProjectionError.UNFIT_ROW_CLASS,
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

    List<Column> columns() {
        return columns;
    }

    Column key() {
        return columns.getFirst();
    }

    /** The columns in SQL, each preceded by a prefix such as {@code live.}. */
    String columnList(String prefix) {
        return columns.stream().map(column -> prefix + Sql.name(column.name())).collect(Collectors.joining(", "));
    }

    /** What follows {@code CREATE TABLE name}. */
    String tableDefinition() {
        return columns.stream()
                .map(column -> Sql.name(column.name()) + " " + column.type().sql()
                        + (column.nullable() ? "" : " NOT NULL"))
                .collect(Collectors.joining(", ", "(", ", PRIMARY KEY (" + Sql.name(key().name()) + "))"));
    }

    Object keyOf(R row) {
        return value(row, key()).orElseThrow();
    }

    /** The value that a row has in a column, if it has one. */
    Optional<Object> value(R row, Column column) {
        try {
            Object value = column.component().getAccessor().invoke(row);
            if (column.nullable()) {
                return value == null ? Optional.empty() : ((Optional<?>) value).map(content -> content);
            }
            if (value == null) {
                throw unfit(rowClass, "component " + column.component().getName()
                        + " is null. A column that may be null is declared as an Optional component");
            }
            return Optional.of(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an accessor of " + rowClass.getName() + " failed", e);
        }
    }

    /** The row that stands in a result set whose columns are those of {@link #columnList}. */
    R read(ResultSet row) throws SQLException {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            Optional<Object> value = column.type().read(row, i + 1);
            values[i] = column.nullable()
                    ? value
                    : value.orElseThrow(() -> unfit(rowClass, "column " + column.name()
                            + " holds a null, which the record does not expect there"));
        }
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw unfit(rowClass, "a stored row cannot be read back into it: " + e.getCause());
        }
    }
}
