package dev.evolvent.upcasters.schema.internal;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.effect.FieldEffect;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What documents were before a change, if their shape after it is known: everything that it can have made such documents
 * of, if it had an effect. What it adds was not there; what it removes can have been anything.
 */
final class Before {

    private Before() {}

    static Shape of(Shape after, JsonChange change) {
        return switch (FieldEffect.of(change)) {
            case FieldEffect.Renamed(var from, var to) -> inObject(after, from.parent(),
                    (moves, object) -> rename(object, from.name(), to.name()));
            case FieldEffect.Moved(var from, var to, var prune) -> inObject(after, from.throughArrays(),
                    (moves, object) -> move(moves, object, After.names(from), After.names(to)));
            case FieldEffect.Copied(var from, var to) -> inObject(after, to.throughArrays(),
                    (moves, object) -> vacate(object, After.names(to)));
            case FieldEffect.Nested(var into, var fields) -> inObject(after, into.parent(),
                    (moves, object) -> moves.hoist(object, into.name(), fields));
            case FieldEffect.Hoisted(var from, var fields) -> inObject(after, from.parent(),
                    (moves, object) -> moves.nest(object, from.name(), fields));
            case FieldEffect.Unfolded(var from) -> inObject(after, from.parent(),
                    (moves, object) -> new Fields(Map.of(), new Shape.Anything("Not known: all fields of "
                            + from + " are moved up, whichever they are.")));
            case FieldEffect.Added(var field, var value) -> inObject(after, field.parent(),
                    (moves, object) -> object.without(field.name()));
            case FieldEffect.Removed(var field) -> inObject(after, field.parent(),
                    (moves, object) -> object.with(field.name(), Field.optional(Shape.anything())));
            case FieldEffect.Recombined recombined -> inObject(after, recombined.sources().getFirst().parent(),
                    (moves, object) -> recombined(object, recombined));
            case FieldEffect.Rewritten rewritten -> Walk.toValue(after, rewritten.value(),
                    value -> rewritten(value, rewritten.by()), FailureListener.LENIENT);
        };
    }

    private static Shape rewritten(Shape after, JsonChange.OfValue change) {
        return switch (change) {
            case JsonChange.Wrap wrap -> eachForm(after,
                    form -> form instanceof Items(Shape each) ? each : Shape.nothing());
            case JsonChange.Head head -> nullable(after, Shape.of(new Items(after)));
            case JsonChange.Convert convert -> nullable(after, Values.expected(convert.conversion()));
            case MapValues map -> eachForm(after,
                    form -> Values.isText(form) ? Values.mappedTo(map, form) : Shape.nothing());
            case JsonChange.Replace replace -> new Shape.Anything(
                    "The function " + replace.function().description() + " takes it.");
        };
    }

    private static Shape inObject(Shape after, FieldPath path, BiFunction<FieldMoves, Fields, Fields> change) {
        FieldMoves moves = new FieldMoves(path, false, FailureListener.LENIENT);
        return Walk.toObject(after, path, object -> change.apply(moves, object), FailureListener.LENIENT);
    }

    private static Fields rename(Fields object, String from, String to) {
        Field renamed = object.declared(to);
        return renamed.isPossible() ? object.rename(to, from, renamed) : object;
    }

    private static Fields move(FieldMoves moves, Fields object, List<String> from, List<String> to) {
        FieldMoves.Found found = moves.find(object, to);
        return found.asField().isPossible()
                ? moves.insert(moves.remove(vacate(object, to), from), from, found.asField())
                : object;
    }

    /** Removes a value, and the objects that were made for it: those in which there is nothing else. */
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

    /** The texts that others are made of: a single one takes the place of the first of those; of several, each can be absent. */
    private static Fields recombined(Fields object, FieldEffect.Recombined effect) {
        List<String> targets = effect.targets().stream().map(FieldPath::name)
                .filter(name -> object.declared(name).isPossible()).toList();
        if (targets.isEmpty()) {
            return object;
        }
        boolean single = effect.sources().size() == 1;
        boolean required = single && targets.stream().anyMatch(name -> object.declared(name).required());
        boolean nullable = !single || targets.stream().allMatch(name -> object.declared(name).shape().allowsNull());
        Field text = new Field(nullable ? Shape.of(Kind.STRING).orNull() : Shape.of(Kind.STRING), required);
        Fields before = single
                ? object.rename(targets.getFirst(), effect.sources().getFirst().name(), text)
                : object;
        for (String target : targets) {
            before = single && target.equals(effect.sources().getFirst().name()) ? before : before.without(target);
        }
        for (FieldPath source : effect.sources()) {
            before = single ? before : before.with(source.name(), text);
        }
        return before;
    }

    /** What there was, and null, if there is null still. What an unexpected form was is unknown. */
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
