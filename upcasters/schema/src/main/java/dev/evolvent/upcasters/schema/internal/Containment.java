package dev.evolvent.upcasters.schema.internal;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.schema.internal.Alternative.Items;
import dev.evolvent.upcasters.schema.internal.Alternative.Literal;
import dev.evolvent.upcasters.schema.internal.Alternative.Scalar;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether all values of one shape have another one, too, and which do not. */
public final class Containment {

    /**
     * What a comparison has found.
     *
     * @param mismatches
     *            what does not fit
     * @param notLookedAt
     *            what may not fit, for all that is known
     */
    public record Result(List<Mismatch> mismatches, List<Mismatch> notLookedAt) {}

    private record Pair(Shape produced, Shape expected) {}

    private final Set<Mismatch> mismatches = new LinkedHashSet<>();
    private final Set<Mismatch> notLookedAt = new LinkedHashSet<>();

    /** What is being compared further up: a schema that holds itself fits there if it fits everywhere else. */
    private final Set<Pair> underWay;

    private Containment(Set<Pair> underWay) {
        this.underWay = new HashSet<>(underWay);
    }

    public static Result of(Shape produced, Shape expected) {
        Containment containment = new Containment(Set.of());
        containment.compare(new FieldPath(List.of()), produced, expected);
        return new Result(List.copyOf(containment.mismatches), List.copyOf(containment.notLookedAt));
    }

    static boolean fits(Shape produced, Shape expected) {
        return of(produced, expected).mismatches().isEmpty();
    }

    private void compare(FieldPath at, Shape produced, Shape expected) {
        Pair pair = new Pair(produced, expected);
        if (!(expected instanceof Shape.Anything) && underWay.add(pair)) {
            compareForms(at, produced, expected);
            underWay.remove(pair);
        }
    }

    /** Reports no mismatch, since the form may fit another one. */
    private boolean fitsOneOf(Alternative form, List<? extends Alternative> others) {
        return others.stream().anyMatch(other -> {
            Containment containment = new Containment(underWay);
            containment.compare(new FieldPath(List.of()), Shape.of(form), Shape.of(other));
            return containment.mismatches.isEmpty();
        });
    }

    private void compareForms(FieldPath at, Shape produced, Shape expected) {
        if (produced instanceof Shape.Anything(String why)) {
            (why.isEmpty() ? mismatches : notLookedAt).add(mismatch(at, why.isEmpty() ? Words.of(produced) : why,
                    Words.of(expected)));
            return;
        }
        List<Alternative> allowed = expected.opened();
        for (Alternative form : produced.opened()) {
            boolean fits = switch (form) {
                case Fields object -> compareObject(at, object, allowed);
                case Items array -> compareArray(at, array, allowed);
                default -> compareScalar(at, form, allowed);
            };
            if (!fits) {
                mismatches.add(mismatch(at, Words.of(form), Words.of(expected)));
            }
        }
    }

    private boolean compareScalar(FieldPath at, Alternative form, List<Alternative> allowed) {
        Kind kind = Values.kind(form).orElseThrow();
        if (form instanceof Literal && allowed.contains(form)) {
            return true;
        }
        Optional<Scalar> scalar = allowed.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast)
                .filter(each -> each.kind().includes(kind)).findFirst();
        scalar.filter(each -> each.format().isPresent() && !allowed.contains(form))
                .ifPresent(each -> notLookedAt.add(mismatch(at, Words.of(form), Words.of(each))));
        return scalar.isPresent();
    }

    private boolean compareArray(FieldPath at, Items array, List<Alternative> allowed) {
        List<Items> others = allowed.stream().filter(Items.class::isInstance).map(Items.class::cast).toList();
        if (others.size() == 1) {
            compare(at.segments().isEmpty() ? at : at.items(), array.each(), others.getFirst().each());
            return true;
        }
        return fitsOneOf(array, others);
    }

    private boolean compareObject(FieldPath at, Fields object, List<Alternative> allowed) {
        List<Fields> others = allowed.stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
        if (others.size() == 1) {
            compareFields(at, object, others.getFirst());
            return true;
        }
        return fitsOneOf(object, others);
    }

    private void compareFields(FieldPath at, Fields produced, Fields expected) {
        if (produced.named().isEmpty() && produced.rest() instanceof Shape.Anything(String why) && !why.isEmpty()) {
            notLookedAt.add(mismatch(at, why, "an object"));
            return;
        }
        Set<String> names = new LinkedHashSet<>(expected.named().keySet());
        names.addAll(produced.named().keySet());
        for (String name : names) {
            compareField(at.field(name), produced, expected, name);
        }
        if (!produced.rest().equals(Shape.nothing()) && expected.rest().equals(Shape.nothing())) {
            boolean known = !(produced.rest() instanceof Shape.Anything(String why)) || why.isEmpty();
            (known ? mismatches : notLookedAt).add(mismatch(at,
                    known ? "fields that are not declared" : Words.of(produced.rest()), "only declared fields"));
        } else {
            compare(at.field("*"), produced.rest(), expected.rest());
        }
    }

    private void compareField(FieldPath at, Fields produced, Fields expected, String name) {
        Field have = produced.declared(name);
        Field want = expected.get(name);
        if (!have.isPossible() && produced.rest() instanceof Shape.Anything(String why) && !why.isEmpty()) {
            compare(at, produced.rest(), want.shape());
        } else if (!have.isPossible()) {
            if (want.required()) {
                mismatches.add(mismatch(at, "no such field", "a field that is always there"));
            }
        } else if (want.shape().equals(Shape.nothing()) && !have.shape().equals(Shape.nothing())) {
            mismatches.add(mismatch(at, "a field that is not known there", "no such field"));
        } else {
            if (want.required() && !have.required()) {
                mismatches.add(mismatch(at, "a field that can be absent", "a field that is always there"));
            }
            compare(at, have.shape(), want.shape());
        }
    }

    private static Mismatch mismatch(FieldPath at, String produced, String expected) {
        return new Mismatch(at.toString(), produced, expected);
    }
}
