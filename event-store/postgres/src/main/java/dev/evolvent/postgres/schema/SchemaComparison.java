package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.schema.SchemaDifference.ColumnOrder;
import dev.evolvent.postgres.schema.SchemaDifference.Different;
import dev.evolvent.postgres.schema.SchemaDifference.Extra;
import dev.evolvent.postgres.schema.SchemaDifference.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two lists of objects. */
final class SchemaComparison {

    private final Map<SchemaObject.Key, SchemaObject> expected;
    private final Map<SchemaObject.Key, SchemaObject> actual;

    SchemaComparison(List<SchemaObject> expected, List<SchemaObject> actual) {
        this.expected = byKey(expected);
        this.actual = byKey(actual);
    }

    private static Map<SchemaObject.Key, SchemaObject> byKey(List<SchemaObject> objects) {
        Map<SchemaObject.Key, SchemaObject> map = new LinkedHashMap<>();
        objects.forEach(object -> map.put(object.key(), object));
        return map;
    }

    List<SchemaDifference> differences() {
        List<SchemaDifference> differences = new ArrayList<>();
        only(expected, actual).forEach(object -> differences.add(new Missing(object)));
        only(actual, expected).forEach(object -> differences.add(new Extra(object)));
        expected.forEach((key, object) -> {
            SchemaObject other = actual.get(key);
            if (other != null) {
                differences.addAll(differences(object, other));
            }
        });
        differences.addAll(columnOrders());
        differences.sort(Comparator.comparing((SchemaDifference each) -> each.object().kind())
                .thenComparing(each -> each.object().name()));
        return List.copyOf(differences);
    }

    /** The objects that only one map has, except parts whose parent is also only there. */
    private static List<SchemaObject> only(Map<SchemaObject.Key, SchemaObject> one,
            Map<SchemaObject.Key, SchemaObject> other) {
        return one.values().stream().filter(object -> !other.containsKey(object.key()))
                .filter(object -> object.belongsTo().filter(owner -> !other.containsKey(owner)).isEmpty()).toList();
    }

    private static List<SchemaDifference> differences(SchemaObject expected, SchemaObject actual) {
        SortedMap<String, String> wanted = comparable(expected);
        SortedMap<String, String> found = comparable(actual);
        SortedSet<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .map(name -> new Different(expected, actual, name, Optional.ofNullable(wanted.get(name)),
                        Optional.ofNullable(found.get(name))))
                .filter(each -> !each.expectedValue().equals(each.actualValue()))
                .<SchemaDifference>map(each -> each).toList();
    }

    private static SortedMap<String, String> comparable(SchemaObject object) {
        return object.properties().isEmpty()
                ? new TreeMap<>(Map.of("definition", object.definition()))
                : object.properties();
    }

    private List<SchemaDifference> columnOrders() {
        Map<SchemaObject.Key, List<SchemaObject>> wanted = columns(expected, actual);
        Map<SchemaObject.Key, List<SchemaObject>> found = columns(actual, expected);
        List<SchemaDifference> differences = new ArrayList<>();
        wanted.forEach((table, columns) -> {
            List<String> inOrder = names(columns);
            List<String> inActualOrder = names(found.getOrDefault(table, List.of()));
            if (!inOrder.equals(inActualOrder)) {
                differences.add(new ColumnOrder(table, inOrder, inActualOrder));
            }
        });
        return differences;
    }

    /** The columns of each table that both maps have. */
    private static Map<SchemaObject.Key, List<SchemaObject>> columns(Map<SchemaObject.Key, SchemaObject> one,
            Map<SchemaObject.Key, SchemaObject> other) {
        Map<SchemaObject.Key, List<SchemaObject>> columns = new LinkedHashMap<>();
        one.values().stream().filter(object -> object.kind() == ObjectKind.COLUMN && other.containsKey(object.key()))
                .forEach(column -> column.belongsTo()
                        .ifPresent(table -> columns.computeIfAbsent(table, key -> new ArrayList<>()).add(column)));
        return columns;
    }

    private static List<String> names(List<SchemaObject> columns) {
        return columns.stream().sorted(Comparator.comparingInt(SchemaObject::position))
                .map(column -> column.belongsTo().map(table -> column.name().substring(table.name().length() + 1))
                        .orElse(column.name()))
                .toList();
    }
}
