package dev.evolvent.projections.internal.rows;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of the target table. Those with the default type of a component take its bytes directly; for others, such
 * as an enum for a String, a value is written as text and cast.
 */
final class TargetColumns {

    /** Types without their modifiers: an explicit cast to a type with a length silently truncates. */
    private static final String TYPES = """
            SELECT attname, format_type(atttypid, -1) FROM pg_attribute
            WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped""";

    private record Target(RowMapping.Column column, String type) {

        boolean isText() {
            return !column.type().alike().contains(type);
        }
    }

    private final List<Target> targets = new ArrayList<>();

    private TargetColumns(RowMapping<?> mapping, Map<String, String> types) {
        mapping.columns().forEach(column -> targets.add(new Target(column,
                types.getOrDefault(column.name(), column.type().sql()))));
    }

    static TargetColumns of(Session session, Table table, RowMapping<?> mapping) throws SQLException {
        return new TargetColumns(mapping, session.list(TYPES, row -> Map.entry(row.getString(1), row.getString(2)),
                table.sql()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean isText(int column) {
        return targets.get(column).isText();
    }

    /** Whether no value needs a cast. */
    boolean areExact() {
        return targets.stream().noneMatch(Target::isText);
    }

    /** The type of keys in SQL. */
    String keyType() {
        Target key = targets.getFirst();
        return key.isText() ? key.type() : key.column().type().sql();
    }

    /** The select list of the columns in the form in which they are written. */
    String toWrite() {
        return list(target -> target.isText() ? name(target) + "::text AS " + name(target) : name(target));
    }

    /** The select list that casts written values to the types of the table's columns. */
    String written() {
        return list(target -> target.isText() ? name(target) + "::" + target.type() : name(target));
    }

    private static String name(Target target) {
        return Sql.name(target.column().name());
    }

    private String list(Function<Target, String> expression) {
        return targets.stream().map(expression).collect(Collectors.joining(", "));
    }
}
