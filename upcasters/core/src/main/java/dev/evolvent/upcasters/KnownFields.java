package dev.evolvent.upcasters;

import dev.evolvent.upcasters.operation.FieldPath;
import dev.evolvent.upcasters.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which fields are known to be there, or to be gone, after the operations so far. Most are neither. */
final class KnownFields {

    /**
     * What is known about a field.
     *
     * @param what
     *            the operation that made it so
     */
    record Fact(Presence presence, String what, Step step) {

        boolean there() {
            return presence == Presence.THERE;
        }

        boolean gone() {
            return presence == Presence.GONE;
        }
    }

    /** Whether a field is there. What an operation makes of another field is there only if that was. */
    enum Presence {
        GONE,
        PERHAPS,
        THERE
    }

    /** An operation that cannot have been meant. */
    record Contradiction(String message, Step earlier) {}

    private final Map<FieldPath, Fact> facts = new LinkedHashMap<>();

    KnownFields copy() {
        KnownFields copy = new KnownFields();
        copy.facts.putAll(facts);
        return copy;
    }

    void forget() {
        facts.clear();
    }

    /** What is known about fields of the top level. */
    Map<String, Fact> topLevel() {
        Map<String, Fact> fields = new TreeMap<>();
        facts.forEach((path, fact) -> {
            if (path.segments().size() == 1) {
                fields.put(path.name(), fact);
            }
        });
        return fields;
    }

    List<Contradiction> apply(Operation operation, Step step) {
        List<Contradiction> found = new ArrayList<>();
        switch (operation) {
            case Operation.Rename(FieldPath field, String to) ->
                transfer(field, field.sibling(to), operation, step, found);
            case Operation.Move(FieldPath from, FieldPath to, boolean prune) ->
                transfer(from, to, operation, step, found);
            case Operation.Copy(FieldPath from, FieldPath to) -> {
                require(from, operation, found);
                refuse(to, operation, found);
                Fact source = facts.get(from);
                made(to, operation, step);
                perhapsAbove(to, operation, step);
                if (source != null && source.there()) {
                    facts.put(to, new Fact(Presence.THERE, operation.toString(), step));
                }
            }
            case Operation.Add(FieldPath field, String value) -> {
                requireAbove(field, operation, found);
                refuse(field, operation, found);
                unknown(field);
                if (field.segments().size() == 1) {
                    facts.put(field, new Fact(Presence.THERE, operation.toString(), step));
                }
            }
            case Operation.Remove(FieldPath field, Optional<String> restored) -> {
                require(field, operation, found);
                gone(field, operation, step);
            }
            case Operation.Nest(FieldPath into, List<String> fields) -> {
                fields.forEach(field -> require(into.sibling(field), operation, found));
                fields.forEach(field -> gone(into.sibling(field), operation, step));
                fields.forEach(field -> unknown(into.field(field)));
                facts.put(into, new Fact(Presence.PERHAPS, operation.toString(), step));
            }
            case Operation.Hoist(FieldPath from, List<String> fields) -> {
                require(from, operation, found);
                unknown(from);
                fields.forEach(field -> refuse(from.sibling(field), operation, found));
                fields.forEach(field -> made(from.sibling(field), operation, step));
                if (fields.isEmpty()) {
                    // The object itself may still be there, too: as null, or as a field of its own name.
                    facts.keySet().removeIf(path -> path.segments().size() > from.parent().segments().size()
                            && from.parent().leadsTo(path));
                }
            }
            case Operation.Split(FieldPath field, String separator, List<String> into) -> {
                require(field, operation, found);
                gone(field, operation, step);
                into.forEach(part -> refuse(field.sibling(part), operation, found));
                into.forEach(part -> made(field.sibling(part), operation, step));
            }
            case Operation.Join(List<String> fields, String separator, FieldPath into) -> {
                fields.forEach(field -> require(into.sibling(field), operation, found));
                fields.forEach(field -> gone(into.sibling(field), operation, step));
                refuse(into, operation, found);
                made(into, operation, step);
            }
            case Operation.Wrap(FieldPath value) -> change(value, operation, found);
            case Operation.Head(FieldPath value) -> change(value, operation, found);
            case Operation.Convert convert -> change(convert.value(), operation, found);
            case Operation.MapValues map -> change(map.value(), operation, found);
            case Operation.Replace replace -> change(replace.value(), operation, found);
            case Operation.Discard discard -> gone(discard.field(), operation, step);
            case Operation.Unsure unsure -> {
            }
            case Operation.Missing missing -> {
            }
        }
        return found;
    }

    private void transfer(FieldPath from, FieldPath to, Operation operation, Step step, List<Contradiction> found) {
        require(from, operation, found);
        refuse(to, operation, found);
        Map<FieldPath, Fact> moved = new LinkedHashMap<>();
        facts.forEach((path, fact) -> {
            if (from.leadsTo(path)) {
                moved.put(path.moved(from, to), fact);
            }
        });
        gone(from, operation, step);
        made(to, operation, step);
        perhapsAbove(to, operation, step);
        moved.forEach((path, fact) -> {
            if (fact.there() || !path.equals(to)) {
                facts.put(path, new Fact(fact.presence(), path.equals(to) ? operation.toString() : fact.what(), step));
            }
        });
    }

    /** What an operation speaks of must not be known to be gone. */
    private void require(FieldPath path, Operation operation, List<Contradiction> found) {
        Fact own = facts.get(path);
        if (own != null && own.gone()) {
            found.add(new Contradiction(operation + ": the field " + path + " is gone by then (" + own.what() + ")",
                    own.step()));
        } else {
            requireAbove(path, operation, found);
        }
    }

    private void requireAbove(FieldPath path, Operation operation, List<Contradiction> found) {
        for (int length = 1; length < path.segments().size(); length++) {
            FieldPath above = new FieldPath(path.segments().subList(0, length));
            Fact fact = facts.get(above);
            if (fact != null && fact.gone()) {
                found.add(new Contradiction(
                        operation + ": the field " + above + " is gone by then (" + fact.what() + ")", fact.step()));
                return;
            }
        }
    }

    /** What an operation makes must not be known to be there. */
    private void refuse(FieldPath path, Operation operation, List<Contradiction> found) {
        Fact own = facts.get(path);
        if (own != null && own.there()) {
            found.add(new Contradiction(
                    operation + ": the field " + path + " is there already (" + own.what() + ")", own.step()));
        }
    }

    private void change(FieldPath value, Operation operation, List<Contradiction> found) {
        require(value, operation, found);
        facts.keySet().removeIf(path -> value.leadsTo(path) && !path.equals(value));
    }

    private void gone(FieldPath path, Operation operation, Step step) {
        unknown(path);
        facts.put(path, new Fact(Presence.GONE, operation.toString(), step));
    }

    private void made(FieldPath path, Operation operation, Step step) {
        unknown(path);
        facts.put(path, new Fact(Presence.PERHAPS, operation.toString(), step));
    }

    /** Objects on the way to a new place are made, too. */
    private void perhapsAbove(FieldPath path, Operation operation, Step step) {
        for (FieldPath above = path.parent(); !above.segments().isEmpty(); above = above.parent()) {
            facts.put(above, new Fact(Presence.PERHAPS, operation.toString(), step));
        }
    }

    private void unknown(FieldPath path) {
        facts.keySet().removeIf(path::leadsTo);
    }
}
