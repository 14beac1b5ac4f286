package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import dev.evolvent.upcasters.schema.internal.Alternative.Literal;
import dev.evolvent.upcasters.schema.internal.Alternative.Ref;
import dev.evolvent.upcasters.schema.internal.Alternative.Scalar;
import java.util.List;
import java.util.stream.Collectors;

/** Shapes in words, as parts of sentences. */
final class Words {

    private Words() {}

    static String of(Shape shape) {
        return switch (shape) {
            case Shape.Anything(String why) -> why.isEmpty() ? "any value" : "a value of which nothing is known";
            case Shape.OneOf(List<Alternative> alternatives) -> alternatives.isEmpty()
                    ? "no value"
                    : alternatives.stream().map(Words::of).distinct().collect(Collectors.joining(" or "));
        };
    }

    static String of(Alternative alternative) {
        return switch (alternative) {
            case Scalar scalar -> scalar.kind().words() + scalar.format().map(format -> " (" + format + ")").orElse("");
            case Literal(JsonNode value) -> value.toString();
            case Items(Shape each) -> each.equals(Shape.nothing()) ? "an empty array" : "an array";
            case Fields fields -> "an object";
            case Ref ref -> of(new Shape.OneOf(Shape.of(ref).opened()));
        };
    }
}
