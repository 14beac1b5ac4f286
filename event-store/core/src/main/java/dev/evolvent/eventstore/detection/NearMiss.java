package dev.evolvent.eventstore.detection;

import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.postgres.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that may hold events but has unrecognized columns.
 *
 * @param found
 *            the recognized columns
 * @param missing
 *            the parts of an event without a column
 */
public record NearMiss(Table table, Map<Attribute, Source> found, List<Attribute> missing) {

    public NearMiss {
        found = Map.copyOf(found);
        missing = List.copyOf(missing);
    }

    /** The recognized columns, by what they hold. */
    public String recognized() {
        return Stream.of(Attribute.values()).flatMap(attribute -> column(attribute).stream()
                .map(column -> attribute.key() + " (" + column + ")")).collect(Collectors.joining(", "));
    }

    /** A layout file with placeholders for the missing columns. */
    public String draft() {
        StringBuilder draft = new StringBuilder("layout: custom\ntable: " + quoted(table.toString()) + "\n");
        for (Attribute attribute : Attribute.values()) {
            column(attribute).ifPresent(
                    column -> draft.append(attribute.key()).append(": ").append(quoted(column)).append('\n'));
            if (missing.contains(attribute)) {
                draft.append(attribute.key()).append(":  # no column was recognized: fill it in\n");
            }
        }
        return draft.toString();
    }

    private Optional<String> column(Attribute attribute) {
        return found.get(attribute) instanceof Source.FromColumn column
                ? Optional.of(column.name())
                : Optional.empty();
    }

    private static String quoted(String name) {
        return name.matches("[\\w.]+") ? name : "'" + name.replace("'", "''") + "'";
    }
}
