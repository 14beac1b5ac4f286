package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.internal.effect.FieldEffect;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What documents of a shape are after a change. It may describe documents that never occur, but every document that
 * occurs is described. Documents that the change fails for are left out, and reported.
 */
final class After {

    /** What a constant counts as, once it has been added. */
    enum Constants {
        /** Itself: for what really comes out. */
        EXACT,
        /** A value of its kind: for what events of that revision are meant to look like. */
        BY_KIND
    }

    private final Constants constants;
    private final Consumer<Mismatch> failures;
    private final FailureListener listener = new FailureListener() {
        @Override
        public boolean unexpected(FieldPath at, Alternative found, String expected) {
            failures.accept(new Mismatch(at.toString(), Words.of(found), expected));
            return false;
        }

        @Override
        public void fieldExists(FieldPath field) {
            failures.accept(new Mismatch(field.toString(), "a field that is there already, and would be overwritten",
                    "no such field"));
        }
    };

    /** @param failures takes what the change fails for */
    After(Constants constants, Consumer<Mismatch> failures) {
        this.constants = constants;
        this.failures = failures;
    }

    Shape of(Shape before, JsonChange change) {
        return switch (FieldEffect.of(change)) {
            case FieldEffect.Renamed(var from, var to) -> inObject(before, from.parent(),
                    (moves, object) -> moves.rename(object, from.name(), to.name()));
            case FieldEffect.Moved(var from, var to, var prune) -> inObject(before, from.throughArrays(),
                    (moves, object) -> moves.transfer(object, names(from), names(to), false, prune));
            case FieldEffect.Copied(var from, var to) -> inObject(before, from.throughArrays(),
                    (moves, object) -> moves.transfer(object, names(from), names(to), true, false));
            case FieldEffect.Nested(var into, var fields) -> inObject(before, into.parent(),
                    (moves, object) -> moves.nest(object, into.name(), fields));
            case FieldEffect.Hoisted(var from, var fields) -> inObject(before, from.parent(),
                    (moves, object) -> moves.hoist(object, from.name(), fields));
            case FieldEffect.Unfolded(var from) -> inObject(before, from.parent(),
                    (moves, object) -> moves.hoist(object, from.name(), List.of()));
            case FieldEffect.Added(var field, var value) -> inObject(before, field.parent(),
                    (moves, object) -> add(object, field.name(), value));
            case FieldEffect.Removed(var field) -> inObject(before, field.parent(),
                    (moves, object) -> object.without(field.name()));
            case FieldEffect.Recombined recombined -> inObject(before, recombined.sources().getFirst().parent(),
                    (moves, object) -> recombine(moves, object, recombined));
            case FieldEffect.Rewritten rewritten -> rewrite(before, rewritten.by());
        };
    }

    private Shape rewrite(Shape before, JsonChange.OfValue change) {
        return switch (change) {
            case JsonChange.Wrap(var value) -> wrap(before, value);
            case JsonChange.Head(var value) -> eachValue(before, value, "an array",
                    form -> form instanceof Items(Shape each) ? each.orNull() : Shape.nothing());
            case JsonChange.Convert(var value, var conversion) -> convert(before, value, conversion);
            case MapValues map -> eachValue(before, map.value(), "one of the texts that are mapped",
                    form -> Values.isText(form) ? Values.mapped(map, form) : Shape.nothing());
            case JsonChange.Replace replace -> Walk.toValue(before, replace.value(), any -> new Shape.Anything(
                    "It is made by the function " + replace.function().description() + "."), listener);
        };
    }

    private Shape inObject(Shape before, FieldPath path, BiFunction<FieldMoves, Fields, Fields> change) {
        FieldMoves moves = new FieldMoves(path, true, listener);
        return Walk.toObject(before, path, object -> change.apply(moves, object), listener);
    }

    /** The names of a path after the arrays that it goes through. */
    static List<String> names(FieldPath path) {
        return path.segments().stream().skip(path.throughArrays().segments().size())
                .map(segment -> ((FieldPath.Name) segment).text()).toList();
    }

    private Fields add(Fields object, String name, String value) {
        Field before = object.declared(name);
        JsonNode constant = Json.of(value).tree();
        Shape added = constants == Constants.EXACT ? SampleShape.exactly(constant) : SampleShape.kinds(constant);
        return before.required() ? object : object.with(name, Field.required(before.shape().or(added)));
    }

    /** Of what is there of the sources, every target is made that has a part; the first one has at least an empty text. */
    private Fields recombine(FieldMoves moves, Fields object, FieldEffect.Recombined effect) {
        Fields changed = object;
        boolean present = false;
        boolean always = false;
        boolean isText = false;
        boolean isNull = false;
        boolean neverNull = false;
        for (FieldPath source : effect.sources()) {
            Field field = object.get(source.name());
            if (field.isPossible()) {
                List<Alternative> forms = texts(field.shape(), source);
                present = true;
                always |= field.required();
                isText |= forms.stream().anyMatch(Values::isText);
                isNull |= forms.contains(Walk.NULL);
                neverNull |= field.required() && !forms.contains(Walk.NULL);
                changed = changed.without(source.name());
            }
        }
        if (!present) {
            return object;
        }
        Shape made = shape(isText, isNull && !neverNull);
        for (FieldPath target : effect.targets()) {
            boolean whole = !isText || target.equals(effect.targets().getFirst());
            changed = moves.put(changed, target.name(), new Field(made, always && whole));
        }
        return changed;
    }

    private static Shape shape(boolean isText, boolean isNull) {
        Shape shape = isText ? Shape.of(Kind.STRING) : Shape.nothing();
        return isNull ? shape.orNull() : shape;
    }

    /** The texts, and null, among the forms of a value; the others are reported. */
    private List<Alternative> texts(Shape shape, FieldPath at) {
        List<Alternative> texts = new ArrayList<>();
        for (Alternative form : shape.opened()) {
            if (Values.isText(form) || form.equals(Walk.NULL)) {
                texts.add(form);
            } else if (!(shape instanceof Shape.Anything)) {
                listener.unexpected(at, form, "a text");
            }
        }
        return texts;
    }

    private Shape convert(Shape before, FieldPath value, Conversion conversion) {
        Kind expected = Values.expected(conversion).opened().stream().flatMap(form -> Values.kind(form).stream())
                .map(kind -> kind == Kind.INTEGER ? Kind.NUMBER : kind).findFirst().orElseThrow();
        return eachValue(before, value, expected.words(),
                form -> Values.kind(form).stream().anyMatch(expected::includes)
                        ? Values.made(conversion)
                        : Shape.nothing());
    }

    private Shape wrap(Shape before, FieldPath value) {
        return Walk.toValue(before, value, shape -> shape instanceof Shape.Anything
                ? Shape.of(new Items(shape)).orNull()
                : eachForm(shape, value, "anything but an array",
                        form -> form instanceof Items ? Shape.nothing() : Shape.of(new Items(Shape.of(form)))),
                listener);
    }

    private Shape eachValue(Shape before, FieldPath path, String expected, Function<Alternative, Shape> change) {
        return Walk.toValue(before, path, shape -> eachForm(shape, path, expected, change), listener);
    }

    /** Null stays null; nothing is made of a form that the change fails for. */
    private Shape eachForm(Shape shape, FieldPath path, String expected, Function<Alternative, Shape> change) {
        Shape changed = Shape.nothing();
        for (Alternative form : shape.opened()) {
            Shape made = form.equals(Walk.NULL) ? Shape.of(form) : change.apply(form);
            if (made.equals(Shape.nothing()) && !(shape instanceof Shape.Anything)) {
                listener.unexpected(path, form, expected);
            }
            changed = changed.or(made);
        }
        return changed;
    }
}
