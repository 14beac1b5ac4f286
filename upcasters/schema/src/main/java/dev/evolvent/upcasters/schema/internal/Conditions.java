package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.schema.internal.Alternative.Literal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is known of documents for which a condition holds. */
final class Conditions {

    private Conditions() {}

    static Shape where(Shape shape, Condition condition) {
        return switch (condition) {
            case Condition.Always() -> shape;
            case Condition.Present(FieldPath field) -> present(shape, After.names(field), value -> value);
            case Condition.Is(FieldPath field, String text) -> present(shape, After.names(field),
                    value -> Containment.fits(Values.texts(List.of(text)), value)
                            ? Values.texts(List.of(text))
                            : Shape.nothing());
            case Condition.Absent(FieldPath field) when field.segments().size() == 1 -> each(shape,
                    object -> object.declared(field.name()).required()
                            ? Shape.nothing()
                            : Shape.of(object.without(field.name())));
            case Condition.Absent absent -> shape;
            case Condition.IsNot(FieldPath field, String text) -> Walk.toValue(shape, field,
                    value -> value instanceof Shape.OneOf(List<Alternative> forms)
                            ? new Shape.OneOf(forms.stream()
                                    .filter(form -> !form.equals(new Literal(TextNode.valueOf(text)))).toList())
                            : value,
                    FailureListener.LENIENT);
        };
    }

    /** The objects that have a field with a value that is left of those that there are. */
    private static Shape present(Shape shape, List<String> path, UnaryOperator<Shape> value) {
        return each(shape, object -> {
            Shape there = object.get(path.getFirst()).shape();
            Shape left = path.size() == 1 ? value.apply(there) : present(there, path.subList(1, path.size()), value);
            return left.equals(Shape.nothing())
                    ? left
                    : Shape.of(object.with(path.getFirst(), Field.required(left)));
        });
    }

    private static Shape each(Shape shape, Function<Fields, Shape> change) {
        return new Shape.OneOf(shape.opened().stream()
                .flatMap(form -> form instanceof Fields object ? change.apply(object).opened().stream() : Stream.of())
                .toList());
    }
}
