package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import dev.evolvent.upcasters.schema.internal.Alternative.Literal;
import dev.evolvent.upcasters.schema.internal.Alternative.Ref;
import dev.evolvent.upcasters.schema.internal.Alternative.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which values a place can have: the part of a schema that is compared. */
public sealed interface Shape {

    /**
     * Any value at all.
     *
     * @param why
     *            why nothing is known; empty where a schema allows everything
     */
    record Anything(String why) implements Shape {}

    /** A value of one of these forms; none, if there is no form. */
    record OneOf(List<Alternative> alternatives) implements Shape {

        public OneOf {
            alternatives = simplify(alternatives);
        }

        /** Takes out what others include. */
        private static List<Alternative> simplify(List<Alternative> given) {
            Set<Alternative> distinct = new LinkedHashSet<>();
            given.forEach(each -> distinct.add(
                    each instanceof Literal(var value) && value.isNull() ? new Scalar(Kind.NULL) : each));
            if (distinct.contains(new Literal(BooleanNode.TRUE)) && distinct.contains(new Literal(BooleanNode.FALSE))) {
                distinct.add(new Scalar(Kind.BOOLEAN));
            }
            List<Scalar> scalars = distinct.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
            distinct.removeIf(each -> switch (each) {
                case Literal(var value) -> Kind.of(value).stream().anyMatch(
                        kind -> scalars.stream().anyMatch(scalar -> scalar.kind().includes(kind)));
                case Scalar scalar -> scalars.stream().anyMatch(other -> !other.equals(scalar)
                        && other.kind().includes(scalar.kind())
                        && (other.kind() != scalar.kind() || other.format().isEmpty()));
                default -> false;
            });
            return List.copyOf(distinct);
        }
    }

    static Shape anything() {
        return new Anything("");
    }

    static Shape nothing() {
        return new OneOf(List.of());
    }

    static Shape of(Alternative... alternatives) {
        return new OneOf(List.of(alternatives));
    }

    static Shape of(Kind kind) {
        return of(new Scalar(kind));
    }

    /** An object of which nothing is known, and why. */
    static Shape unknownObject(String why) {
        return of(new Fields(Map.of(), new Anything(why)));
    }

    /** Values that are these or the others. Objects become one kind of object, and arrays one kind of array. */
    default Shape or(Shape other) {
        if (equals(other) || other.equals(nothing())) {
            return this;
        }
        if (equals(nothing())) {
            return other;
        }
        if (!(this instanceof OneOf(List<Alternative> mine)) || !(other instanceof OneOf(List<Alternative> others))) {
            return this instanceof Anything ? this : other;
        }
        List<Alternative> all = new ArrayList<>(mine);
        for (Alternative added : others) {
            if (added instanceof Fields fields && indexOf(all, Fields.class) >= 0) {
                int index = indexOf(all, Fields.class);
                all.set(index, ((Fields) all.get(index)).or(fields));
            } else if (added instanceof Items(Shape each) && indexOf(all, Items.class) >= 0) {
                int index = indexOf(all, Items.class);
                all.set(index, new Items(((Items) all.get(index)).each().or(each)));
            } else {
                all.add(added);
            }
        }
        return new OneOf(all);
    }

    private static int indexOf(List<Alternative> alternatives, Class<? extends Alternative> type) {
        for (int index = 0; index < alternatives.size(); index++) {
            if (type.isInstance(alternatives.get(index))) {
                return index;
            }
        }
        return -1;
    }

    /** The same with null. */
    default Shape orNull() {
        return or(of(Kind.NULL));
    }

    /** Whether null is among the values. */
    default boolean allowsNull() {
        return opened().contains(new Scalar(Kind.NULL));
    }

    /**
     * The forms, without references: what they refer to stands in their place. A constant object or array is one that has
     * what it has, and anything is one of each kind.
     */
    default List<Alternative> opened() {
        List<Alternative> opened = new ArrayList<>();
        open(this, opened, new HashSet<>());
        return opened;
    }

    private static void open(Shape shape, List<Alternative> opened, Set<Ref> seen) {
        switch (shape) {
            case Anything anything -> opened.addAll(List.of(new Scalar(Kind.STRING), new Scalar(Kind.NUMBER),
                    new Scalar(Kind.BOOLEAN), new Scalar(Kind.NULL), new Items(anything),
                    new Fields(Map.of(), anything)));
            case OneOf(List<Alternative> alternatives) -> {
                for (Alternative alternative : alternatives) {
                    if (alternative instanceof Ref ref) {
                        if (seen.add(ref)) {
                            open(ref.target(), opened, seen);
                        }
                    } else if (alternative instanceof Literal(var value) && value.isContainerNode()) {
                        open(SampleShape.exactly(value), opened, seen);
                    } else {
                        opened.add(alternative);
                    }
                }
            }
        }
    }

    /** What all the objects among the values have in common; absent if none is an object. */
    default Optional<Fields> objects() {
        return opened().stream().filter(Fields.class::isInstance).map(Fields.class::cast).reduce(Fields::or);
    }

    /** Those of the values that are objects, as every payload is; nothing, if there are none. */
    default Shape payload() {
        return new OneOf(opened().stream().filter(Fields.class::isInstance).toList());
    }
}
