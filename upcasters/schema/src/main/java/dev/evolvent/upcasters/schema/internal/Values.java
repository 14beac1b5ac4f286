package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange.MapValues;
import dev.evolvent.upcasters.schema.internal.Alternative.Literal;
import dev.evolvent.upcasters.schema.internal.Alternative.Scalar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changes on values start from, and what they make. */
final class Values {

    private static final Shape TRUTH = texts(List.of("true", "false"));
    private static final Shape MOMENT = Shape.of(new Scalar(Kind.STRING, Optional.of("date-time")));

    private Values() {}

    static Shape texts(Collection<String> texts) {
        return new Shape.OneOf(texts.stream().<Alternative>map(text -> new Literal(TextNode.valueOf(text))).toList());
    }

    /** The kind that a form belongs to; absent for objects and arrays. */
    static Optional<Kind> kind(Alternative form) {
        return switch (form) {
            case Scalar scalar -> Optional.of(scalar.kind());
            case Literal(JsonNode value) -> Kind.of(value);
            default -> Optional.empty();
        };
    }

    static boolean isText(Alternative form) {
        return kind(form).stream().anyMatch(kind -> kind == Kind.STRING);
    }

    /** What a conversion makes of the value that it expects. */
    static Shape made(Conversion conversion) {
        return expected(conversion.inverse());
    }

    /** The value that a conversion expects. */
    static Shape expected(Conversion conversion) {
        return switch (conversion.kind()) {
            case NUMBER_TO_STRING, EPOCH_SECONDS_TO_INSTANT -> Shape.of(Kind.NUMBER);
            case DECIMAL_TO_MINOR_UNITS -> Shape.of(conversion.scale() == 0 ? Kind.INTEGER : Kind.NUMBER);
            case MINOR_UNITS_TO_DECIMAL, EPOCH_MILLIS_TO_INSTANT -> Shape.of(Kind.INTEGER);
            case STRING_TO_NUMBER -> Shape.of(Kind.STRING);
            case STRING_TO_BOOLEAN -> TRUTH;
            case BOOLEAN_TO_STRING -> Shape.of(Kind.BOOLEAN);
            case INSTANT_TO_EPOCH_SECONDS, INSTANT_TO_EPOCH_MILLIS -> MOMENT;
        };
    }

    /** What a map makes of a text. */
    static Shape mapped(MapValues map, Alternative form) {
        if (form instanceof Literal(JsonNode value)) {
            String text = map.values().get(value.textValue());
            return text != null ? texts(List.of(text)) : switch (map.unknown()) {
                case Unknown.Fail() -> Shape.nothing();
                case Unknown.Keep() -> Shape.of(form);
                case Unknown.Becomes(String other) -> texts(List.of(other));
            };
        }
        return switch (map.unknown()) {
            case Unknown.Fail() -> texts(map.values().values());
            case Unknown.Keep() -> Shape.of(Kind.STRING);
            case Unknown.Becomes(String other) -> texts(map.values().values()).or(texts(List.of(other)));
        };
    }

    /** The texts of which a map makes one of some form. */
    static Shape mappedTo(MapValues map, Alternative form) {
        if (!(form instanceof Literal(JsonNode value))) {
            return map.unknown() instanceof Unknown.Fail ? texts(map.values().keySet()) : Shape.of(Kind.STRING);
        }
        String text = value.textValue();
        Shape old = texts(map.values().entrySet().stream().filter(each -> each.getValue().equals(text))
                .map(Map.Entry::getKey).toList());
        return switch (map.unknown()) {
            case Unknown.Fail() -> old;
            case Unknown.Keep() -> map.values().containsKey(text) ? old : old.or(Shape.of(form));
            case Unknown.Becomes(String other) -> other.equals(text) ? Shape.of(Kind.STRING) : old;
        };
    }
}
