package dev.evolvent.upcasters.reference;

import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.ValueFunction;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as the Java code that makes them. */
final class JavaSource {

    private JavaSource() {}

    static String of(Trial trial) {
        return "new Trial(" + literal(trial.document()) + ", List.of(\n" + trial.steps().stream()
                .map(step -> "  List.of(" + step.stream().map(JavaSource::of).collect(Collectors.joining(",\n    "))
                        + ")")
                .collect(Collectors.joining(",\n")) + "))";
    }

    static String of(JsonChange change) {
        return record((Record) change);
    }

    private static String expression(Object value) {
        return switch (value) {
            case String text -> literal(text);
            case FieldPath path -> "FieldPath.of(" + literal(path.toString()) + ")";
            case Conversion conversion -> "new Conversion(Conversion.Kind." + conversion.kind().name() + ", "
                    + conversion.scale() + ")";
            case ValueFunction function -> function.description().replace(".", "::");
            case Record record -> record(record);
            case Optional<?> optional -> optional.map(of -> "Optional.of(" + expression(of) + ")")
                    .orElse("Optional.empty()");
            case List<?> list -> list.stream().map(JavaSource::expression)
                    .collect(Collectors.joining(", ", "List.of(", ")"));
            case Map<?, ?> map -> map.entrySet().stream()
                    .map(entry -> expression(entry.getKey()) + ", " + expression(entry.getValue()))
                    .collect(Collectors.joining(", ", "Map.of(", ")"));
            default -> value.toString();
        };
    }

    private static String record(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> expression(component(record, component)))
                .collect(Collectors.joining(", ", "new " + name(record.getClass()) + "(", ")"));
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
    }

    static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String literal(String text) {
        return text.chars().mapToObj(character -> switch (character) {
            case '"', '\\' -> "\\" + (char) character;
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> character >= ' ' && character < 127
                    ? String.valueOf((char) character)
                    : String.format(Locale.ROOT, "\\u%04x", character);
        }).collect(Collectors.joining("", "\"", "\""));
    }
}
