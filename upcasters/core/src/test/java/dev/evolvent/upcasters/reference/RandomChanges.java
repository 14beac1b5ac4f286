package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Changes for one document: mostly at a place that it has, with what can be done to the value there. */
final class RandomChanges {

    private static final FieldPath ROOT = new FieldPath(List.of());

    /** What a path leads to, the first time. */
    private record Place(FieldPath path, JsonNode value) {}

    private final Draw draw;
    private final List<Place> places = new ArrayList<>();
    private boolean stray;

    RandomChanges(Draw draw, ObjectNode document) {
        this.draw = draw;
        collect(new Place(ROOT, document));
    }

    private void collect(Place place) {
        places.add(place);
        switch (place.value()) {
            case ObjectNode object -> object.properties().forEach(field -> {
                if (!field.getKey().isEmpty()) {
                    collect(new Place(place.path().field(field.getKey()), field.getValue()));
                }
            });
            case ArrayNode array -> {
                if (!place.path().segments().isEmpty()) {
                    array.forEach(item -> collect(new Place(place.path().items(), item)));
                }
            }
            default -> {
            }
        }
    }

    /** Throws an IllegalArgumentException now and then: not all that is drawn goes together. */
    JsonChange change() {
        stray = draw.chance(0.12);
        return switch (draw.below(15)) {
            case 0 -> new JsonChange.Rename(field(value -> true).path(), name());
            case 1 -> new JsonChange.Add(object().path().field(name()), constant());
            case 2 -> new JsonChange.Remove(field(value -> true).path(),
                    draw.chance(0.5) ? Optional.of(constant()) : Optional.empty());
            case 3, 4 -> move();
            case 5 -> copy();
            case 6 -> nest();
            case 7 -> hoist();
            case 8 -> new JsonChange.Wrap(value(value -> !value.isArray()).path());
            case 9 -> new JsonChange.Head(value(JsonNode::isArray).path());
            case 10, 11 -> convert();
            case 12 -> mapValues();
            case 13 -> draw.chance(0.5) ? split() : join();
            default -> replace();
        };
    }

    private JsonChange move() {
        FieldPath from = field(value -> true).path();
        return new JsonChange.Move(from, target(from), draw.chance(0.5));
    }

    private JsonChange copy() {
        FieldPath from = field(value -> true).path();
        return new JsonChange.Copy(from, target(from));
    }

    /** Somewhere in an object that the source is in, too; sometimes below an object that is yet to be made. */
    private FieldPath target(FieldPath from) {
        FieldPath base = from.throughArrays();
        List<FieldPath> objects = places.stream()
                .filter(place -> place.value().isObject() && place.path().throughArrays().equals(base))
                .map(Place::path)
                .toList();
        FieldPath object = objects.isEmpty() ? base : draw.one(objects);
        return (draw.chance(0.25) ? object.field(name()) : object).field(name());
    }

    private JsonChange nest() {
        Place outer = object();
        List<String> names = names(outer);
        List<String> fields = draw.some(names, 3);
        return new JsonChange.Nest(outer.path().field(draw.chance(0.5) ? name() : draw.one(names)), fields);
    }

    private JsonChange hoist() {
        Place inner = field(JsonNode::isObject);
        return new JsonChange.Hoist(inner.path(), draw.chance(0.3) ? List.of() : draw.some(names(inner), 3));
    }

    private JsonChange convert() {
        Place place = value(JsonNode::isValueNode);
        List<Conversion> conversions = Stream.of(Conversion.Kind.values())
                .map(kind -> switch (kind) {
                    case DECIMAL_TO_MINOR_UNITS, MINOR_UNITS_TO_DECIMAL -> new Conversion(kind,
                            draw.below(draw.chance(0.2) ? 19 : 4));
                    default -> new Conversion(kind, 0);
                })
                .toList();
        List<Conversion> fitting = conversions.stream().filter(conversion -> fits(conversion, place.value())).toList();
        return new JsonChange.Convert(place.path(),
                draw.one(fitting.isEmpty() || draw.chance(0.2) ? conversions : fitting));
    }

    private static boolean fits(Conversion conversion, JsonNode value) {
        try {
            ReferenceConversions.convert(value, conversion);
            return true;
        } catch (ReferenceException e) {
            return false;
        }
    }

    private JsonChange mapValues() {
        Place place = value(JsonNode::isTextual);
        Map<String, String> values = new LinkedHashMap<>(Map.of("OPEN", "open", "", "nothing"));
        if (draw.chance(0.9)) {
            values.put(place.value().asText(), draw.one("CLOSED", "é\"\\", "a", "PAID"));
        }
        places.stream().filter(other -> other.path().equals(place.path()) && other.value().isTextual())
                .forEach(other -> values.putIfAbsent(other.value().asText(), "was " + other.value().asText()));
        return new JsonChange.MapValues(place.path(), values, switch (draw.below(3)) {
            case 0 -> new Unknown.Keep();
            case 1 -> new Unknown.Becomes("unknown");
            default -> new Unknown.Fail();
        });
    }

    private JsonChange split() {
        Place text = field(JsonNode::isTextual);
        return new JsonChange.Split(text.path(), draw.one(",", ",", "-", "a", "é", ", ", "\""),
                draw.some(List.of(name(), name(), "part", text.path().name()), 4));
    }

    private JsonChange join() {
        Place text = field(JsonNode::isTextual);
        List<String> texts = places.stream()
                .filter(other -> other.path().isField() && other.path().parent().equals(text.path().parent())
                        && (other.value().isTextual() || other.value().isNull()))
                .map(other -> other.path().name())
                .distinct()
                .toList();
        List<String> fields = new ArrayList<>(draw.some(texts.isEmpty() ? List.of(name()) : texts, 3));
        if (draw.chance(0.3)) {
            fields.add(name());
        }
        return new JsonChange.Join(fields, draw.one(",", " ", "", "é\n"),
                text.path().sibling(draw.chance(0.7) ? name() : draw.one(fields)));
    }

    private JsonChange replace() {
        FieldPath value = value(any -> true).path();
        return switch (draw.below(3)) {
            case 0 -> new JsonChange.Replace(value, Functions::described, Optional.empty());
            case 1 -> new JsonChange.Replace(value, Functions::boxed, Optional.empty());
            default -> new JsonChange.Replace(value, Functions::turnedRound, Optional.of(Functions::turnedRound));
        };
    }

    private String constant() {
        return RandomSpelling.of(new RandomDocuments(draw).value(), draw).strip();
    }

    private String name() {
        if (draw.chance(0.7)) {
            return draw.one("new", "neu", "nouveau", "nuevo", "novo") + draw.below(30);
        }
        String name = RandomDocuments.name(draw);
        return name.isEmpty() ? "was empty" : name;
    }

    private List<String> names(Place outer) {
        List<String> names = new ArrayList<>();
        if (outer.value() instanceof ObjectNode object) {
            object.properties().forEach(field -> names.add(field.getKey()));
        }
        names.remove("");
        if (names.isEmpty() || draw.chance(0.1)) {
            names.add(name());
        }
        return names.stream().distinct().toList();
    }

    private Place object() {
        return pick(place -> place.value().isObject(),
                () -> new Place(strayField().parent(), places.getFirst().value()));
    }

    private Place field(Predicate<JsonNode> kind) {
        return pick(place -> place.path().isField() && kind.test(place.value()), this::strayPlace);
    }

    private Place value(Predicate<JsonNode> kind) {
        return pick(place -> place.path().segments().size() > 0 && kind.test(place.value()), this::strayPlace);
    }

    private Place pick(Predicate<Place> fits, Supplier<Place> otherwise) {
        List<Place> fitting = stray ? List.of() : places.stream().filter(fits).toList();
        return fitting.isEmpty() ? otherwise.get() : draw.one(fitting);
    }

    private Place strayPlace() {
        return new Place(strayField(), new RandomDocuments(draw).value());
    }

    /** Often below something that is there, and leads through the wrong kind of value. */
    private FieldPath strayField() {
        FieldPath path = draw.chance(0.5) ? ROOT : draw.one(places).path();
        for (int i = draw.below(2); i >= 0; i--) {
            path = path.field(name());
            path = i > 0 && draw.chance(0.3) ? path.items() : path;
        }
        return path;
    }
}
