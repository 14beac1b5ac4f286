package dev.evolvent.upcasters.schema.internal;

import dev.evolvent.upcasters.change.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Fields that change their names and their objects.
 *
 * @param base
 *            where the object is that the fields are in, or below
 * @param forward
 *            along a step, and not back: fields that are allowed, but not declared, are moved, too
 */
record FieldMoves(FieldPath base, boolean forward, FailureListener listener) {

    /** A value that may be some way down in an object, and whether it is there in every such object. */
    record Found(Shape shape, boolean always) {

        Field asField() {
            return new Field(shape, always);
        }
    }

    private Field get(Fields object, String name) {
        return forward ? object.get(name) : object.declared(name);
    }

    /** In an object below. Whatever an object was of which nothing is known now: a field that is looked for can be there. */
    private FieldMoves at(String name) {
        return new FieldMoves(base.field(name), true, listener);
    }

    /** Adds a field where none may be. */
    Fields put(Fields object, String name, Field field) {
        return object.with(name, placed(object, name, field));
    }

    Fields rename(Fields object, String from, String to) {
        Field field = get(object, from);
        return field.isPossible() ? object.rename(from, to, placed(object, to, field)) : object;
    }

    private Field placed(Fields object, String name, Field field) {
        Field before = object.declared(name);
        if (before.isPossible()) {
            listener.fieldExists(base.field(name));
        }
        return field.required() ? field : new Field(field.shape().or(before.shape()), before.required());
    }

    Fields transfer(Fields object, List<String> from, List<String> to, boolean copy, boolean prune) {
        Found found = find(object, from);
        if (!found.asField().isPossible()) {
            return object;
        }
        Fields left = copy ? object : remove(object, from);
        Fields moved = insert(left, to, found.asField());
        return prune ? prune(moved, from, found.always()) : moved;
    }

    Found find(Fields object, List<String> path) {
        Field field = get(object, path.getFirst());
        if (path.size() == 1) {
            return new Found(field.shape(), field.required());
        }
        Shape shape = Shape.nothing();
        boolean always = field.required();
        for (Alternative form : field.shape().opened()) {
            if (form instanceof Fields inner) {
                Found found = at(path.getFirst()).find(inner, path.subList(1, path.size()));
                shape = shape.or(found.shape());
                always &= found.always();
            } else if (form.equals(Walk.NULL) || field.shape() instanceof Shape.Anything) {
                always = false;
            } else if (listener.unexpected(base.field(path.getFirst()), form, "an object")) {
                always = false;
            }
        }
        return new Found(shape, always && !shape.equals(Shape.nothing()));
    }

    Fields remove(Fields object, List<String> path) {
        String name = path.getFirst();
        if (path.size() == 1) {
            return object.without(name);
        }
        Field field = get(object, name);
        return field.isPossible()
                ? object.with(name, field.with(Walk.inObjects(field.shape(), base.field(name),
                        inner -> at(name).remove(inner, path.subList(1, path.size())), listener)))
                : object;
    }

    /** Puts a value to another place; objects on the path are created. */
    Fields insert(Fields object, List<String> path, Field field) {
        String name = path.getFirst();
        if (path.size() == 1) {
            return put(object, name, field);
        }
        List<String> below = path.subList(1, path.size());
        return inner(object, name, field.required(), at(name).insert(Fields.NONE, below, Field.required(field.shape())),
                inner -> at(name).insert(inner, below, field));
    }

    /** Changes the object in a field; one that is made first, if there is none. */
    private Fields inner(Fields object, String name, boolean always, Fields made, UnaryOperator<Fields> change) {
        Field before = object.declared(name);
        if (!before.isPossible()) {
            return object.with(name, new Field(Shape.of(made), always));
        }
        List<Alternative> forms = new ArrayList<>();
        for (Alternative form : before.shape().opened()) {
            if (form instanceof Fields inner) {
                forms.add(change.apply(inner));
            } else if (before.shape() instanceof Shape.Anything
                    ? !always
                    : listener.unexpected(base.field(name), form, "an object") || !always) {
                forms.add(form);
            }
        }
        Shape changed = new Shape.OneOf(forms);
        return object.with(name, new Field(before.required() ? changed : changed.or(Shape.of(made)),
                always || before.required()));
    }

    Fields nest(Fields object, String into, List<String> names) {
        List<String> moved = names.stream().filter(name -> get(object, name).isPossible()).toList();
        if (moved.isEmpty()) {
            return object;
        }
        Fields left = object;
        Fields made = Fields.NONE;
        boolean always = false;
        for (String name : moved) {
            Field field = get(object, name);
            always |= field.required();
            left = left.without(name);
            made = made.with(name, forward && moved.size() == 1 ? Field.required(field.shape()) : field);
        }
        return inner(left, into, always, made, inner -> {
            Fields changed = inner;
            for (String name : moved) {
                changed = at(into).put(changed, name, get(object, name));
            }
            return changed;
        });
    }

    /** @param names all that there are, if none are named */
    Fields hoist(Fields object, String from, List<String> names) {
        Field field = get(object, from);
        Shape others = Shape.nothing();
        boolean always = field.required();
        for (Alternative form : field.shape().opened()) {
            if (form.equals(Walk.NULL) || (!(form instanceof Fields) && !(field.shape() instanceof Shape.Anything)
                    && listener.unexpected(base.field(from), form, "an object"))) {
                others = others.or(Shape.of(form));
                always = false;
            }
        }
        Fields inner = field.shape().objects().orElse(null);
        if (inner == null) {
            return object;
        }
        Fields outer = object.without(from);
        for (String name : names.isEmpty() ? inner.named().keySet() : names) {
            Field hoisted = at(from).get(inner, name);
            if (hoisted.isPossible()) {
                outer = put(outer, name, new Field(hoisted.shape(), hoisted.required() && always));
                inner = inner.without(name);
            }
        }
        if (names.isEmpty()) {
            outer = outer.withRest(outer.rest().or(inner.rest()));
            inner = Fields.NONE;
        }
        Shape left = inner.isBare() ? others : Shape.of(inner).or(others);
        return left.equals(Shape.nothing())
                ? outer
                : put(outer, from, new Field(left, field.required() && inner.hasRequired()));
    }

    /** Removes what is left of the objects that a value was in, where they are empty. */
    Fields prune(Fields object, List<String> path, boolean always) {
        String name = path.getFirst();
        Field field = object.declared(name);
        if (path.size() == 1 || !field.isPossible()) {
            return object;
        }
        boolean stays = true;
        List<Alternative> forms = new ArrayList<>();
        for (Alternative form : field.shape().opened()) {
            if (form instanceof Fields inner) {
                Fields pruned = at(name).prune(inner, path.subList(1, path.size()), always);
                stays &= pruned.hasRequired();
                if (!always || !pruned.isBare()) {
                    forms.add(pruned);
                }
            } else {
                forms.add(form);
            }
        }
        return forms.isEmpty()
                ? object.without(name)
                : object.with(name, new Field(new Shape.OneOf(forms), field.required() && stays));
    }
}
