package dev.evolvent.eventstore.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Encoding;
import dev.evolvent.eventstore.layout.LayoutError;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Catalogue.Column;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.Revision;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events table as found in a database: the layout, and the actual columns.
 *
 * @param columns
 *            all columns of the table by name
 * @param serverVersion
 *            14, 18
 */
public record EventTable(Database database, StoreLayout layout, Map<String, Column> columns, int serverVersion) {

    /**
     * Finds the table and checks that it has all columns that the layout names; the error lists all that are missing.
     */
    public static EventTable find(Database database, StoreLayout layout) {
        return database.session(session -> find(database, session, layout));
    }

    /** The same in an open session. */
    public static EventTable find(Database database, Session session, StoreLayout layout) throws SQLException {
        EventTable table = of(database, layout, Catalogue.columns(session, layout.table().sql()),
                session.majorVersion());
        if (layout.position().isPresent()) {
            requireNumber(session, layout.table(), layout.position().get());
        }
        // Every reader that goes by position would silently skip a row without one.
        layout.position().map(table.columns()::get).filter(position -> !position.notNull()).ifPresent(position -> {
            throw new EvolventException(LayoutError.NO_POSITION, "Column " + layout.position().orElseThrow()
                    + " of table " + layout.table()
                    + " may be null, so events without a position could be skipped. If an add-sequence migration is under"
                    + " way, let it finish; otherwise declare the column NOT NULL.");
        });
        return table;
    }

    /** Text columns have an order, too, but not the numeric one. */
    private static void requireNumber(Session session, Table table, String position) throws SQLException {
        String numbers = """
                SELECT attname, attname = ? FROM pg_attribute
                JOIN pg_type ON pg_type.oid = atttypid WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped
                AND typcategory = 'N' AND coalesce(nullif(typbasetype, 0), atttypid) NOT IN ('money'::regtype, 'float4'::regtype,
                    'float8'::regtype, 'oid'::regtype) ORDER BY attnum""";
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, Boolean> column : session.list(numbers,
                row -> Map.entry(row.getString(1), row.getBoolean(2)), position, table.sql())) {
            if (column.getValue()) {
                return;
            }
            others.add(column.getKey());
        }
        throw new EvolventException(LayoutError.DOES_NOT_FIT, "Column " + position + " of table " + table
                + " is no whole number, so it cannot be the position of an event in the global order. "
                + (others.isEmpty()
                        ? "The table has no column that could."
                        : "These columns are numbers: " + String.join(", ", others) + "."));
    }

    private static EventTable of(Database database, StoreLayout layout, Map<String, Column> columns, int version) {
        if (columns.isEmpty()) {
            throw new EvolventException(LayoutError.DOES_NOT_FIT, "Layout " + layout.name()
                    + " expects the events in table " + layout.table() + ", which is not in this database, or not "
                    + "visible to this role. Check that it is the right database, or name the table.");
        }
        List<String> missing = layout.columns().stream().filter(column -> !columns.containsKey(column)).sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new EvolventException(LayoutError.DOES_NOT_FIT, "Table " + layout.table()
                    + " lacks what layout " + layout.name() + " expects of it: " + String.join(", ", missing)
                    + ". Its columns are: " + columns.keySet().stream().sorted().collect(Collectors.joining(", "))
                    + ".");
        }
        return new EventTable(database, layout, columns, version);
    }

    /** The same table without the layout's default revision. */
    public EventTable asStored() {
        return new EventTable(database, layout.toBuilder().defaultRevision(Revision.NONE).build(), columns,
                serverVersion);
    }

    /** The sets of columns that are unique together, by each index that ensures it for all rows. */
    public static List<Set<String>> uniqueKeys(Session session, Table table) throws SQLException {
        return session.list("""
                SELECT array_agg(DISTINCT attname::text) FROM pg_index
                JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY((indkey::int2[])[0:indnkeyatts - 1])
                WHERE indrelid = to_regclass(?) AND indisunique AND indisvalid AND indpred IS NULL AND indexprs IS NULL
                GROUP BY indexrelid
                """, row -> Set.of((String[]) row.getArray(1).getArray()), table.sql());
    }

    public List<Set<String>> uniqueKeys(Session session) throws SQLException {
        return uniqueKeys(session, layout.table());
    }

    /**
     * Whether a key ensures that no stream has a version twice: besides the version, it may contain only columns that
     * identify the stream. If the stream is a part of a column, the whole column counts.
     */
    public static boolean isOfVersions(Set<String> key, StoreLayout layout) {
        return Stream.of(Attribute.STREAM, Attribute.VERSION)
                .allMatch(attribute -> layout.source(attribute).orElse(null) instanceof Source.FromColumn own
                        && key.contains(own.name()))
                && Stream.of(Attribute.ID, Attribute.TYPE, Attribute.POSITION, Attribute.TIME)
                        .noneMatch(attribute -> layout.source(attribute).orElse(null) instanceof Source.FromColumn other
                                && key.contains(other.name()));
    }

    /** PostgreSQL's estimate of the number of rows; absent if the table was never analyzed. */
    public OptionalLong estimatedRows(Session session) throws SQLException {
        long rows = session.number("SELECT reltuples::bigint FROM pg_class WHERE oid = to_regclass(?)", sql());
        return rows > 0 ? OptionalLong.of(rows) : OptionalLong.empty();
    }

    /** The table in SQL. */
    public String sql() {
        return layout.table().sql();
    }

    /** The column of the global order in SQL. */
    public String position() {
        return Sql.name(layout.position().orElseThrow(() -> new EvolventException(LayoutError.NO_POSITION,
                "Table " + layout.table()
                        + " has no column for the global order, so its events cannot be read in one. "
                        + "Add one with the add-sequence operation, or name the column if there is one.")));
    }

    /** The type of an attribute's own column, as PostgreSQL writes it; empty without a column of its own. */
    public String columnType(Attribute attribute) {
        return layout.source(attribute).orElse(null) instanceof Source.FromColumn column && column.isPlain()
                ? type(column)
                : "";
    }

    /** Whether an attribute's own column is NOT NULL. */
    public boolean isNotNull(Attribute attribute) {
        return Objects.requireNonNull(columns.get(layout.column(attribute))).notNull();
    }

    private String type(Source.FromColumn column) {
        return Objects.requireNonNull(columns.get(column.name())).type();
    }

    /** An attribute as text in SQL; an empty text if it is absent. */
    public String text(Attribute attribute) {
        String text = layout.source(attribute).map(this::text).orElse("''");
        return switch (attribute) {
            // A name that does not match the pattern is used as it is.
            case TYPE -> layout.source(attribute).orElseThrow() instanceof Source.FromColumn column
                    && column.pattern().isPresent()
                            ? "coalesce(" + text + ", " + Sql.name(column.name()) + "::text, '')"
                            : "coalesce(" + text + ", '')";
            case REVISION -> layout.defaultRevision().isNone()
                    ? "coalesce(" + text + ", '')"
                    : "coalesce(nullif(" + text + ", ''), " + Sql.literal(layout.defaultRevision().text()) + ")";
            default -> "coalesce(" + text + ", '')";
        };
    }

    private String text(Source source) {
        return switch (source) {
            case Source.Constant(String constant) -> Sql.literal(constant);
            case Source.FromColumn column -> {
                String text = column.path().isEmpty()
                        ? Sql.name(column.name()) + (isText(type(column)) ? "" : "::text")
                        : "(" + json(column) + " #>> " + path(column) + ")";
                yield column.pattern().map(pattern -> "substring(" + text + " from " + Sql.literal(pattern) + ")")
                        .orElse(text);
            }
        };
    }

    /** A column as jsonb, for a look-up by path. Text that is not JSON has no content. */
    private String json(Source.FromColumn column) {
        String name = Sql.name(column.name());
        return switch (type(column)) {
            case "json", "jsonb" -> name;
            default -> {
                if (!isText(type(column)) || serverVersion < 16) {
                    throw new EvolventException(LayoutError.DOES_NOT_FIT, "Column " + column.name() + " of table "
                            + layout.table() + " is of type " + type(column) + ", in which nothing can be looked for by"
                            + " a path. That takes json or jsonb, or text with PostgreSQL 16 or later.");
                }
                yield "CASE WHEN pg_input_is_valid(" + name + ", 'jsonb') THEN " + name + "::jsonb END";
            }
        };
    }

    private static String path(Source.FromColumn column) {
        return column.path().stream().map(Sql::literal).collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }

    public static boolean isText(String type) {
        return type.equals("text") || type.equals("character varying") || type.startsWith("character varying(");
    }

    /** A JSON document in SQL, in a form whose bytes are the document. */
    public String document(Attribute attribute) {
        return layout.source(attribute).map(source -> switch (source) {
            case Source.Constant(String constant) -> Sql.literal(constant);
            case Source.FromColumn column when !column.path().isEmpty() -> "(" + json(column) + " #> " + path(column)
                    + ")::text";
            case Source.FromColumn column -> {
                String name = Sql.name(column.name());
                yield switch (type(column)) {
                    case "oid" -> "lo_get(" + name + ")";
                    case "bytea", "jsonb", "json" -> name;
                    default -> isLargeObject(column)
                            ? "lo_get(" + name + "::oid)"
                            : name + (isText(type(column)) ? "" : "::text");
                };
            }
        }).orElse("NULL::text");
    }

    /** The columns that hold the number of a large object with the document. */
    public List<String> largeObjectColumns() {
        return Stream.of(Attribute.PAYLOAD, Attribute.METADATA)
                .flatMap(attribute -> layout.source(attribute).stream())
                .flatMap(source -> source instanceof Source.FromColumn column && column.path().isEmpty()
                        && isLargeObject(column) ? Stream.of(column.name()) : Stream.empty())
                .distinct().collect(Collectors.toUnmodifiableList());
    }

    private boolean isLargeObject(Source.FromColumn column) {
        return switch (type(column)) {
            case "oid" -> true;
            case "bytea", "jsonb", "json" -> false;
            default -> column.encoding().filter(Encoding.LARGE_OBJECT::equals).isPresent();
        };
    }

    /** The time in SQL, and whether it is a text, which only the client can parse. */
    public record Time(String sql, boolean isText) {}

    public Time time() {
        return switch (layout.source(Attribute.TIME).orElseThrow()) {
            case Source.Constant(String constant) -> new Time(Sql.literal(constant), true);
            case Source.FromColumn column when column.encoding().isPresent() -> encoded(column,
                    column.encoding().get());
            case Source.FromColumn column when !column.isPlain() -> new Time(text(column), true);
            case Source.FromColumn column -> {
                String name = Sql.name(column.name());
                String type = type(column);
                if (type.startsWith("timestamp")) {
                    yield new Time(type.endsWith("without time zone") ? name + " AT TIME ZONE 'UTC'" : name, false);
                }
                if (isText(type)) {
                    yield new Time(name, true);
                }
                throw new EvolventException(LayoutError.DOES_NOT_FIT, "Column " + column.name() + " of table "
                        + layout.table() + " is of type " + type + ", and layout " + layout.name()
                        + " does not say how that is a time. Say it by as: epoch-seconds, epoch-millis, epoch-micros or"
                        + " iso-text.");
            }
        };
    }

    private Time encoded(Source.FromColumn column, Encoding encoding) {
        String number = column.isPlain() ? Sql.name(column.name()) : text(column);
        return switch (encoding) {
            case EPOCH_SECONDS -> new Time(sinceEpoch(number, "second"), false);
            case EPOCH_MILLIS -> new Time(sinceEpoch(number, "millisecond"), false);
            case EPOCH_MICROS -> new Time(sinceEpoch(number, "microsecond"), false);
            case ISO_TEXT, LARGE_OBJECT -> new Time(text(column), true);
        };
    }

    private static String sinceEpoch(String number, String unit) {
        return "timestamptz 'epoch' + (" + number + ")::double precision * interval '1 " + unit + "'";
    }

    /** {@code part = value}, in a form that can use the indexes of the column. */
    public String matches(Attribute attribute, String value) {
        return matches(attribute, value, Sql.literal(value));
    }

    /** The same with a parameter to bind, so that the statement is planned only once. */
    String matchesBound(Attribute attribute, String value) {
        return matches(attribute, value, "?");
    }

    private String matches(Attribute attribute, String value, String sql) {
        String type = columnType(attribute);
        // Null reads as an empty text.
        if (type.isEmpty() || value.isEmpty()) {
            return text(attribute) + " = " + sql + "::text";
        }
        String name = Sql.name(layout.column(attribute));
        String never = sql + "::text IS NULL";
        return switch (type) {
            case "uuid" -> isUuid(value) ? name + " = " + sql + "::uuid" : never;
            case "bigint", "integer" -> isNumber(value) ? name + " = " + sql + "::bigint" : never;
            default -> (isText(type) ? name : name + "::text") + " = " + sql + "::text";
        };
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,18}");
    }

    /** A parameter to compare with, or insert into, a column: cast to the column's type. */
    public String parameter(String column) {
        return "?::" + Objects.requireNonNull(columns.get(column)).type();
    }
}
