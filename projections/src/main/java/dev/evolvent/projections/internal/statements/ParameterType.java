package dev.evolvent.projections.internal.statements;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of a parameter, as the server inferred it.
 *
 * @param sql
 *            its name in SQL, quoted and with its schema; for a domain, that of its base type
 * @param shown
 *            its name in messages
 * @param element
 *            the type of the elements of an array
 */
record ParameterType(String sql, String shown, Set<Class<?>> classes, Optional<ParameterType> element) {

    /** Types without a Java class are given as text: enums, intervals, addresses, ranges, rows, and text itself. */
    private static final Set<Class<?>> TEXT = Set.of(String.class, Enum.class);
    private static final Set<Class<?>> INTEGER = Set.of(Integer.class, Long.class);

    private static final Map<String, Set<Class<?>>> CLASSES = Map.ofEntries(
            Map.entry("uuid", Set.of(UUID.class)),
            Map.entry("int2", INTEGER),
            Map.entry("int4", INTEGER),
            Map.entry("int8", INTEGER),
            Map.entry("numeric", Set.of(BigDecimal.class, Integer.class, Long.class)),
            Map.entry("float4", Set.of(Double.class)),
            Map.entry("float8", Set.of(Double.class, Integer.class)),
            Map.entry("bool", Set.of(Boolean.class)),
            Map.entry("timestamptz", Set.of(Instant.class)),
            Map.entry("timestamp", Set.of(LocalDateTime.class)),
            Map.entry("date", Set.of(LocalDate.class)),
            Map.entry("bytea", Set.of(byte[].class)),
            Map.entry("json", Set.of(JsonNode.class)),
            Map.entry("jsonb", Set.of(JsonNode.class)));

    private static final String DESCRIBE = """
            SELECT n.nspname, t.typname, t.typbasetype, CASE WHEN t.typcategory = 'A' THEN t.typelem ELSE 0 END,
                format_type(t.oid, NULL)
            FROM pg_catalog.pg_type AS t JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace WHERE t.oid = ?
            """;

    private record Row(String schema, String name, long base, long element, String shown) {

        boolean isBuiltIn() {
            return schema.equals("pg_catalog");
        }
    }

    /** A domain is replaced by its base type: a variable of the domain may refuse NULL. */
    static ParameterType of(Session session, long oid) throws SQLException {
        Row row = session.first(DESCRIBE, r -> new Row(r.getString(1), r.getString(2), r.getLong(3), r.getLong(4),
                r.getString(5)), oid).orElseThrow();
        if (row.base() != 0) {
            return of(session, row.base());
        }
        String sql = Sql.name(row.schema()) + "." + Sql.name(row.name());
        if (row.element() != 0) {
            return new ParameterType(sql, row.shown(), Set.of(List.class), Optional.of(of(session, row.element())));
        }
        return new ParameterType(sql, row.shown(), row.isBuiltIn() ? CLASSES.getOrDefault(row.name(), TEXT) : TEXT,
                Optional.empty());
    }

    /**
     * The value as text that PostgreSQL parses as this type.
     *
     * @throws IllegalArgumentException
     *             if it does not have this type; the message is the end of a sentence
     */
    @Nullable
    String text(@Nullable Object given) {
        Object value = given instanceof Optional<?> optional ? optional.orElse(null) : given;
        if (value == null) {
            return null;
        }
        if (classes.stream().noneMatch(type -> type.isInstance(value))) {
            throw new IllegalArgumentException("takes " + classes.stream().map(Class::getSimpleName).sorted()
                    .collect(Collectors.joining(" or ")) + ", but was given an instance of "
                    + value.getClass().getName());
        }
        if (element.isPresent()) {
            return array((List<?>) value, element.orElseThrow());
        }
        String text = ValueText.of(value);
        if (value instanceof Number number && isTooBig(number)) {
            throw new IllegalArgumentException("cannot hold a number so big");
        }
        ValueText.requireFit(text);
        return text;
    }

    private boolean isTooBig(Number number) {
        return switch (shown) {
            case "smallint" -> number.longValue() != number.shortValue();
            case "integer" -> number.longValue() != number.intValue();
            default -> false;
        };
    }

    private static String array(List<?> values, ParameterType element) {
        StringBuilder array = new StringBuilder();
        for (Object value : values) {
            ValueText.append(array, element.text(value));
        }
        return "{" + array + "}";
    }
}
