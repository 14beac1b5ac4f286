package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import dev.evolvent.upcasters.schema.internal.Alternative.Literal;
import dev.evolvent.upcasters.schema.internal.Alternative.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The shape that sample documents have. */
public final class SampleShape {

    private SampleShape() {}

    /** The kinds of values that the samples have; a field that all of them have is required. */
    public static Shape of(List<JsonNode> samples) {
        return withoutEmptyArrays(samples.stream().map(SampleShape::kinds).reduce(Shape.nothing(), Shape::or));
    }

    /** Arrays that are empty in all samples can hold something in others. */
    private static Shape withoutEmptyArrays(Shape shape) {
        return new Shape.OneOf(shape.opened().stream().map(form -> switch (form) {
            case Items(Shape each) when each.equals(Shape.nothing()) -> new Items(
                    new Shape.Anything("Not known: it is empty in all samples."));
            case Items(Shape each) -> new Items(withoutEmptyArrays(each));
            case Fields(Map<String, Field> named, Shape rest) -> {
                Map<String, Field> fields = new LinkedHashMap<>();
                named.forEach((name, field) -> fields.put(name, field.with(withoutEmptyArrays(field.shape()))));
                yield new Fields(fields, rest);
            }
            default -> form;
        }).toList());
    }

    /** The kinds of values that a document has. */
    static Shape kinds(JsonNode value) {
        return Kind.of(value).map(kind -> Shape.of(new Scalar(kind)))
                .orElseGet(() -> container(value, SampleShape::kinds));
    }

    /** What has the very values that a document has. */
    static Shape exactly(JsonNode value) {
        return value.isContainerNode() ? container(value, SampleShape::exactly) : Shape.of(new Literal(value));
    }

    private static Shape container(JsonNode value, Function<JsonNode, Shape> inner) {
        if (value.isArray()) {
            Shape each = Shape.nothing();
            for (JsonNode item : value) {
                each = each.or(inner.apply(item));
            }
            return Shape.of(new Items(each));
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        value.properties().forEach(field -> fields.put(field.getKey(), Field.required(inner.apply(field.getValue()))));
        return Shape.of(new Fields(fields, Shape.nothing()));
    }
}
