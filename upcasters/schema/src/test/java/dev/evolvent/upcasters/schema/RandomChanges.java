package dev.evolvent.upcasters.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes on the fields of a schema, and on those that other changes have made. */
final class RandomChanges {

    private static final List<Conversion> CONVERSIONS = List.of(Conversion.NUMBER_TO_STRING,
            Conversion.STRING_TO_NUMBER, Conversion.BOOLEAN_TO_STRING, Conversion.STRING_TO_BOOLEAN,
            Conversion.EPOCH_SECONDS_TO_INSTANT, Conversion.INSTANT_TO_EPOCH_SECONDS,
            Conversion.EPOCH_MILLIS_TO_INSTANT, Conversion.INSTANT_TO_EPOCH_MILLIS, Conversion.decimalToMinorUnits(2),
            Conversion.minorUnitsToDecimal(2), Conversion.decimalToMinorUnits(0), Conversion.minorUnitsToDecimal(0));

    private final Draw draw;
    private final boolean freshNames;
    private final List<FieldPath> paths = new ArrayList<>();
    private int fresh;

    /** @param freshNames whether what changes make has names that no document has */
    RandomChanges(Draw draw, JsonNode schema, boolean freshNames) {
        this.draw = draw;
        this.freshNames = freshNames;
        collect(new FieldPath(List.of()), schema);
        paths.add(FieldPath.of("x"));
    }

    private void collect(FieldPath at, JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            paths.add(at.field(property.getKey()));
            collect(at.field(property.getKey()), property.getValue());
        });
        schema.path("anyOf").forEach(part -> collect(at, part));
        if (schema.has("items") && !at.segments().isEmpty()) {
            paths.add(at.items());
            collect(at.items(), schema.get("items"));
        }
    }

    List<JsonChange> some() {
        List<JsonChange> changes = new ArrayList<>();
        for (int count = 1 + draw.upTo(3); changes.size() < count;) {
            try {
                changes.add(change());
            } catch (IllegalArgumentException e) {
                // It makes no sense on this path: another one.
            }
        }
        return changes;
    }

    private String name() {
        return freshNames ? "new" + fresh++ : draw.oneOf(List.of("a", "b", "c", "x", "y"));
    }

    private FieldPath made(FieldPath path) {
        paths.add(path);
        return path;
    }

    private JsonChange change() {
        FieldPath path = draw.oneOf(paths);
        return switch (draw.upTo(15)) {
            case 0, 1 -> new JsonChange.Rename(path, made(path.sibling(name())).name());
            case 2, 3 -> new JsonChange.Add(made(path.sibling(name())),
                    draw.of("\"A\"", "1", "0.5", "null", "true", "[]", "{\"a\":[1,\"A\"]}"));
            case 4 -> new JsonChange.Remove(path, Optional.empty());
            case 5, 6 -> new JsonChange.Move(path, target(path), draw.inPercent(50));
            case 7 -> new JsonChange.Copy(path, target(path));
            case 8, 9 -> new JsonChange.Nest(made(path.sibling(name())), neighbours(path));
            case 10 -> new JsonChange.Hoist(path, draw.inPercent(25) ? List.of() : madeOutside(path, inside(path)));
            case 11 -> new JsonChange.Wrap(path);
            case 12 -> new JsonChange.Head(path);
            case 13 -> new JsonChange.Convert(path, draw.oneOf(CONVERSIONS));
            case 14 -> new JsonChange.MapValues(path, map(), draw.of(new Unknown.Fail(), new Unknown.Keep(),
                    new Unknown.Becomes("C")));
            default -> draw.inPercent(50)
                    ? new JsonChange.Split(path, " ", List.of(made(path.sibling(name())).name(),
                            made(path.sibling(name())).name()))
                    : new JsonChange.Join(neighbours(path), draw.of("", " "), made(path.sibling(name())));
        };
    }

    private FieldPath target(FieldPath path) {
        FieldPath target = path.throughArrays().field(name());
        return made(draw.inPercent(50) ? target.field(name()) : target);
    }

    private List<String> neighbours(FieldPath path) {
        List<String> names = new ArrayList<>(List.of(path.name()));
        paths.stream().filter(FieldPath::isField).filter(other -> other.parent().equals(path.parent()))
                .map(FieldPath::name).filter(name -> !names.contains(name) && draw.inPercent(30)).forEach(names::add);
        return names;
    }

    private List<String> inside(FieldPath path) {
        List<String> names = paths.stream().filter(FieldPath::isField).filter(other -> other.parent().equals(path))
                .map(FieldPath::name).distinct().filter(name -> draw.inPercent(60)).toList();
        return names.isEmpty() ? List.of("a") : names;
    }

    private List<String> madeOutside(FieldPath path, List<String> names) {
        for (FieldPath outside : names.stream().map(path::sibling).toList()) {
            if (freshNames && paths.contains(outside)) {
                throw new IllegalArgumentException("some documents have " + outside);
            }
            made(outside);
        }
        return names;
    }

    private Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("A", draw.of("B", "C", "D"));
        map.put("B", draw.of("B", "C", "D"));
        return map;
    }
}
