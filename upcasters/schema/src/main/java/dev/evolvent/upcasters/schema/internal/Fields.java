package dev.evolvent.upcasters.schema.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * An object.
 *
 * @param named
 *            what is known about the fields that are declared, in their order
 * @param rest
 *            what all other fields have; {@link Shape#nothing} if there are no others
 */
record Fields(Map<String, Field> named, Shape rest) implements Alternative {

    static final Fields NONE = new Fields(Map.of(), Shape.nothing());

    Fields {
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    /** A field, declared or not. */
    Field get(String name) {
        Field field = named.get(name);
        return field != null ? field : Field.optional(rest);
    }

    /**
     * A field, if it is declared: one that is not, though it would be allowed, is taken to be absent. Else nothing could be
     * said about what a step adds to a schema that allows additional fields, as schemas do unless they say otherwise.
     */
    Field declared(String name) {
        return !named.containsKey(name) && rest instanceof Shape.Anything ? Field.ABSENT : get(name);
    }

    Fields with(String name, Field field) {
        Map<String, Field> changed = new LinkedHashMap<>(named);
        changed.put(name, field);
        return new Fields(changed, rest);
    }

    Fields without(String name) {
        Map<String, Field> changed = new LinkedHashMap<>(named);
        changed.remove(name);
        return new Fields(changed, rest);
    }

    /** With another field in the place of one that is there; what the new name meant is forgotten. */
    Fields rename(String name, String to, Field field) {
        Map<String, Field> changed = new LinkedHashMap<>();
        named.forEach((each, its) -> {
            if (each.equals(name)) {
                changed.put(to, field);
            } else if (!each.equals(to)) {
                changed.put(each, its);
            }
        });
        changed.putIfAbsent(to, field);
        return new Fields(changed, rest);
    }

    Fields withRest(Shape other) {
        return new Fields(named, other);
    }

    /** Whether there is a field in every such object. */
    boolean hasRequired() {
        return named.values().stream().anyMatch(Field::required);
    }

    /** Whether no such object has a field that is known. */
    boolean isEmpty() {
        return named.values().stream().noneMatch(Field::isPossible);
    }

    /** Whether no such object has any field. */
    boolean isBare() {
        return isEmpty() && rest.equals(Shape.nothing());
    }

    /** Objects that are these or the others. */
    Fields or(Fields other) {
        Set<String> names = new LinkedHashSet<>(named.keySet());
        names.addAll(other.named.keySet());
        Map<String, Field> either = new LinkedHashMap<>();
        names.forEach(name -> either.put(name, declared(name).or(other.declared(name))));
        return new Fields(either, rest.or(other.rest));
    }
}
