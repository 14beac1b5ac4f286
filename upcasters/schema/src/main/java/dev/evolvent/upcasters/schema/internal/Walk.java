package dev.evolvent.upcasters.schema.internal;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import dev.evolvent.upcasters.schema.internal.Alternative.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Visits the places of a change, as the change itself does: null and what is absent stay as they are.
 */
final class Walk {

    static final Alternative NULL = new Scalar(Kind.NULL);

    private final FieldPath path;
    private final UnaryOperator<Shape> change;
    private final FailureListener listener;

    private Walk(FieldPath path, UnaryOperator<Shape> change, FailureListener listener) {
        this.path = path;
        this.change = change;
        this.listener = listener;
    }

    /** Changes the values at a path. */
    static Shape toValue(Shape shape, FieldPath path, UnaryOperator<Shape> change, FailureListener listener) {
        return new Walk(path, change, listener).enter(shape, 0);
    }

    /** Changes the objects at a path. */
    static Shape toObject(Shape shape, FieldPath path, UnaryOperator<Fields> change, FailureListener listener) {
        return toValue(shape, path, value -> inObjects(value, path, change, listener), listener);
    }

    /** Changes all the objects among the values in a place. */
    static Shape inObjects(Shape shape, FieldPath at, UnaryOperator<Fields> change, FailureListener listener) {
        return inEach(shape, at, "an object", listener, found -> found instanceof Fields object
                ? Optional.of(change.apply(object))
                : Optional.empty());
    }

    private Shape enter(Shape shape, int depth) {
        if (depth == path.segments().size()) {
            return change.apply(shape);
        }
        FieldPath here = new FieldPath(path.segments().subList(0, depth));
        return switch (path.segments().get(depth)) {
            case FieldPath.Name(String name) -> inObjects(shape, here, object -> {
                Field field = object.get(name);
                if (!field.isPossible()) {
                    return object;
                }
                Shape changed = enter(field.shape(), depth + 1);
                return changed.equals(field.shape()) ? object : object.with(name, field.with(changed));
            }, listener);
            case FieldPath.Items items -> inEach(shape, here, "an array", listener,
                    found -> found instanceof Items(Shape each)
                            ? Optional.of(new Items(enter(each, depth + 1)))
                            : Optional.empty());
        };
    }

    /** Changes the forms that a function wants; the same shape, if all of them stay the same. */
    private static Shape inEach(Shape shape, FieldPath at, String expected, FailureListener listener,
            Function<Alternative, Optional<Alternative>> change) {
        boolean unknown = shape instanceof Shape.Anything;
        boolean same = true;
        List<Alternative> changed = new ArrayList<>();
        for (Alternative found : shape.opened()) {
            Optional<Alternative> other = change.apply(found);
            if (other.isPresent()) {
                same &= other.get().equals(found);
                changed.add(other.get());
            } else if (found.equals(NULL) || (!unknown && listener.unexpected(at, found, expected))) {
                changed.add(found);
            } else {
                same &= unknown;
            }
        }
        return same ? shape : new Shape.OneOf(changed);
    }
}
