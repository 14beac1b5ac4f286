package dev.evolvent.upcasters.schema.internal;

import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.JsonChange.MapValues;
import dev.evolvent.upcasters.change.ValueFunction;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What documents were before a change, when they have a known shape behind it: all that it can have made such documents
 * of, if it had something to do in them. What it adds was not there; what it takes away can have been anything.
 */
final class Before {

    private Before() {}

    static Shape of(Shape after, JsonChange change) {
        return switch (change) {
            case JsonChange.Rename(FieldPath field, String to) -> inObject(after, field.parent(),
                    (moves, object) -> rename(object, field.name(), to));
            case JsonChange.Add(FieldPath field, String value) -> inObject(after, field.parent(),
                    (moves, object) -> object.without(field.name()));
            case JsonChange.Remove(FieldPath field, Optional<String> restored) -> unknown(after, field);
            case JsonChange.Discard discard -> unknown(after, discard.field());
            case JsonChange.Move(FieldPath from, FieldPath to, boolean prune) -> inObject(after, from.throughArrays(),
                    (moves, object) -> move(moves, object, After.names(from), After.names(to)));
            case JsonChange.Copy(FieldPath from, FieldPath to) -> inObject(after, to.throughArrays(),
                    (moves, object) -> vacate(object, After.names(to)));
            case JsonChange.Nest(FieldPath into, List<String> fields) -> inObject(after, into.parent(),
                    (moves, object) -> moves.hoist(object, into.name(), fields));
            case JsonChange.Hoist(FieldPath from, List<String> fields) when fields.isEmpty() -> inObject(after,
                    from.parent(),
                    (moves, object) -> new Fields(Map.of(), new Shape.Anything("Not known: all fields of "
                            + from + " are moved up, and nobody says which they are.")));
            case JsonChange.Hoist(FieldPath from, List<String> fields) -> inObject(after, from.parent(),
                    (moves, object) -> moves.nest(object, from.name(), fields));
            case JsonChange.Split(FieldPath field, String separator, List<String> into) -> inObject(after,
                    field.parent(), (moves, object) -> joined(object, field.name(), into));
            case JsonChange.Join(List<String> fields, String separator, FieldPath into) -> inObject(after,
                    into.parent(), (moves, object) -> split(object, fields, into.name()));
            case JsonChange.Wrap(FieldPath value) -> Walk.toValue(after, value, Before::unwrapped, Witness.LENIENT);
            case JsonChange.Head(FieldPath value) -> Walk.toValue(after, value,
                    shape -> nullable(shape, Shape.of(new Items(shape))), Witness.LENIENT);
            case JsonChange.Convert(FieldPath value, Conversion conversion) -> Walk.toValue(after, value,
                    shape -> nullable(shape, Values.expected(conversion)), Witness.LENIENT);
            case MapValues map -> Walk.toValue(after, map.value(), shape -> eachForm(shape,
                    form -> Values.isText(form) ? Values.mappedTo(map, form) : Shape.nothing()), Witness.LENIENT);
            case JsonChange.Replace(FieldPath value, ValueFunction function, Optional<ValueFunction> back) -> Walk
                    .toValue(after, value, any -> new Shape.Anything(
                            "The function " + function.description() + " takes it."), Witness.LENIENT);
            case JsonChange.Unsure unsure -> after;
            case JsonChange.Missing missing -> after;
        };
    }

    private static Shape inObject(Shape after, FieldPath path, BiFunction<FieldMoves, Fields, Fields> change) {
        FieldMoves moves = new FieldMoves(path, false, Witness.LENIENT);
        return Walk.toObject(after, path, object -> change.apply(moves, object), Witness.LENIENT);
    }

    private static Shape unknown(Shape after, FieldPath field) {
        return inObject(after, field.parent(),
                (moves, object) -> object.with(field.name(), Field.optional(Shape.anything())));
    }

    private static Fields rename(Fields object, String field, String to) {
        Field renamed = object.declared(to);
        return renamed.isPossible() ? object.rename(to, field, renamed) : object;
    }

    private static Fields move(FieldMoves moves, Fields object, List<String> from, List<String> to) {
        FieldMoves.Found found = moves.find(object, to);
        return found.asField().isPossible()
                ? moves.insert(moves.remove(vacate(object, to), from), from, found.asField())
                : object;
    }

    /** Takes a value away, and the objects that were made for it: those in which there is nothing else. */
    private static Fields vacate(Fields object, List<String> path) {
        String name = path.getFirst();
        Field field = object.declared(name);
        if (path.size() == 1 || !field.isPossible()) {
            return object.without(name);
        }
        if (field.shape() instanceof Shape.Anything) {
            return object.with(name, Field.optional(field.shape()));
        }
        Shape left = Shape.nothing();
        for (Alternative form : field.shape().opened()) {
            if (form instanceof Fields inner) {
                Fields vacated = vacate(inner, path.subList(1, path.size()));
                left = vacated.isBare() ? left : left.or(Shape.of(vacated));
            }
        }
        boolean needed = left.objects().stream().anyMatch(Fields::hasRequired);
        return left.equals(Shape.nothing())
                ? object.without(name)
                : object.with(name, new Field(nullable(field.shape(), left), field.required() && needed));
    }

    /** The text that was split. */
    private static Fields joined(Fields object, String field, List<String> parts) {
        List<String> declared = parts.stream().filter(part -> object.declared(part).isPossible()).toList();
        if (declared.isEmpty()) {
            return object;
        }
        boolean required = declared.stream().anyMatch(part -> object.declared(part).required());
        boolean nullable = declared.stream().allMatch(part -> object.declared(part).shape().allowsNull());
        Shape text = nullable ? Shape.of(Kind.STRING).orNull() : Shape.of(Kind.STRING);
        Fields joined = object.rename(declared.getFirst(), field, new Field(text, required));
        for (String part : declared) {
            joined = part.equals(field) ? joined : joined.without(part);
        }
        return joined;
    }

    /** The texts that were joined: of several, each can have been absent, or null. */
    private static Fields split(Fields object, List<String> fields, String into) {
        Field joined = object.declared(into);
        if (!joined.isPossible()) {
            return object;
        }
        Fields split = object.without(into);
        for (String field : fields) {
            split = split.with(field, fields.size() == 1 ? joined : Field.optional(Shape.of(Kind.STRING).orNull()));
        }
        return split;
    }

    private static Shape unwrapped(Shape after) {
        return eachForm(after, form -> form instanceof Items(Shape each) ? each : Shape.nothing());
    }

    /** What there was, and null, if there is null still. Of what is not expected, nobody knows what it was. */
    private static Shape eachForm(Shape after, Function<Alternative, Shape> change) {
        if (after instanceof Shape.Anything) {
            return after;
        }
        Shape before = Shape.nothing();
        for (Alternative form : after.opened()) {
            before = before.or(form.equals(Walk.NULL) ? Shape.of(form) : change.apply(form));
        }
        return before.equals(Shape.nothing()) && !after.equals(Shape.nothing()) ? Shape.anything() : before;
    }

    private static Shape nullable(Shape after, Shape before) {
        return after.allowsNull() ? before.orNull() : before;
    }
}
