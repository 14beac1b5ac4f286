package dev.evolvent.upcasters;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which fields are known to be there, or to be gone, after the changes so far. Most are neither. */
final class KnownFields {

    /**
     * What is known about a field.
     *
     * @param what
     *            the change that made it so
     */
    record Fact(Presence presence, String what, Step step) {

        boolean there() {
            return presence == Presence.THERE;
        }

        boolean gone() {
            return presence == Presence.GONE;
        }
    }

    /** Whether a field is there. What a change makes of another field is there only if that was. */
    enum Presence {
        GONE,
        PERHAPS,
        THERE
    }

    /** A change that cannot have been meant. */
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

    List<Contradiction> apply(JsonChange change, Step step) {
        List<Contradiction> found = new ArrayList<>();
        switch (change) {
            case JsonChange.Rename(FieldPath field, String to) ->
                transfer(field, field.sibling(to), change, step, found);
            case JsonChange.Move(FieldPath from, FieldPath to, boolean prune) ->
                transfer(from, to, change, step, found);
            case JsonChange.Copy(FieldPath from, FieldPath to) -> {
                require(from, change, found);
                refuse(to, change, found);
                Fact source = facts.get(from);
                made(to, change, step);
                perhapsAbove(to, change, step);
                if (source != null && source.there()) {
                    facts.put(to, new Fact(Presence.THERE, change.toString(), step));
                }
            }
            case JsonChange.Add(FieldPath field, String value) -> {
                requireAbove(field, change, found);
                refuse(field, change, found);
                unknown(field);
                if (field.segments().size() == 1) {
                    facts.put(field, new Fact(Presence.THERE, change.toString(), step));
                }
            }
            case JsonChange.Remove(FieldPath field, Optional<String> restored) -> {
                require(field, change, found);
                gone(field, change, step);
            }
            case JsonChange.Nest(FieldPath into, List<String> fields) -> {
                fields.forEach(field -> require(into.sibling(field), change, found));
                fields.forEach(field -> gone(into.sibling(field), change, step));
                fields.forEach(field -> unknown(into.field(field)));
                facts.put(into, new Fact(Presence.PERHAPS, change.toString(), step));
            }
            case JsonChange.Hoist(FieldPath from, List<String> fields) -> {
                require(from, change, found);
                unknown(from);
                fields.forEach(field -> refuse(from.sibling(field), change, found));
                fields.forEach(field -> made(from.sibling(field), change, step));
                if (fields.isEmpty()) {
                    // The object itself may still be there, too: as null, or as a field of its own name.
                    facts.keySet().removeIf(path -> path.segments().size() > from.parent().segments().size()
                            && from.parent().leadsTo(path));
                }
            }
            case JsonChange.Split(FieldPath field, String separator, List<String> into) -> {
                require(field, change, found);
                gone(field, change, step);
                into.forEach(part -> refuse(field.sibling(part), change, found));
                into.forEach(part -> made(field.sibling(part), change, step));
            }
            case JsonChange.Join(List<String> fields, String separator, FieldPath into) -> {
                fields.forEach(field -> require(into.sibling(field), change, found));
                fields.forEach(field -> gone(into.sibling(field), change, step));
                refuse(into, change, found);
                made(into, change, step);
            }
            case JsonChange.Wrap(FieldPath value) -> change(value, change, found);
            case JsonChange.Head(FieldPath value) -> change(value, change, found);
            case JsonChange.Convert convert -> change(convert.value(), change, found);
            case JsonChange.MapValues map -> change(map.value(), change, found);
            case JsonChange.Replace replace -> change(replace.value(), change, found);
            case JsonChange.Discard discard -> gone(discard.field(), change, step);
            case JsonChange.Unsure unsure -> {
            }
            case JsonChange.Missing missing -> {
            }
        }
        return found;
    }

    private void transfer(FieldPath from, FieldPath to, JsonChange change, Step step, List<Contradiction> found) {
        require(from, change, found);
        refuse(to, change, found);
        Map<FieldPath, Fact> moved = new LinkedHashMap<>();
        facts.forEach((path, fact) -> {
            if (from.leadsTo(path)) {
                moved.put(path.moved(from, to), fact);
            }
        });
        gone(from, change, step);
        made(to, change, step);
        perhapsAbove(to, change, step);
        moved.forEach((path, fact) -> {
            if (fact.there() || !path.equals(to)) {
                facts.put(path, new Fact(fact.presence(), path.equals(to) ? change.toString() : fact.what(), step));
            }
        });
    }

    /** What a change speaks of must not be known to be gone. */
    private void require(FieldPath path, JsonChange change, List<Contradiction> found) {
        Fact own = facts.get(path);
        if (own != null && own.gone()) {
            found.add(new Contradiction(change + ": the field " + path + " is gone by then (" + own.what() + ")",
                    own.step()));
        } else {
            requireAbove(path, change, found);
        }
    }

    private void requireAbove(FieldPath path, JsonChange change, List<Contradiction> found) {
        for (int length = 1; length < path.segments().size(); length++) {
            FieldPath above = new FieldPath(path.segments().subList(0, length));
            Fact fact = facts.get(above);
            if (fact != null && fact.gone()) {
                found.add(new Contradiction(
                        change + ": the field " + above + " is gone by then (" + fact.what() + ")", fact.step()));
                return;
            }
        }
    }

    /** What a change makes must not be known to be there. */
    private void refuse(FieldPath path, JsonChange change, List<Contradiction> found) {
        Fact own = facts.get(path);
        if (own != null && own.there()) {
            found.add(new Contradiction(
                    change + ": the field " + path + " is there already (" + own.what() + ")", own.step()));
        }
    }

    private void change(FieldPath value, JsonChange change, List<Contradiction> found) {
        require(value, change, found);
        facts.keySet().removeIf(path -> value.leadsTo(path) && !path.equals(value));
    }

    private void gone(FieldPath path, JsonChange change, Step step) {
        unknown(path);
        facts.put(path, new Fact(Presence.GONE, change.toString(), step));
    }

    private void made(FieldPath path, JsonChange change, Step step) {
        unknown(path);
        facts.put(path, new Fact(Presence.PERHAPS, change.toString(), step));
    }

    /** Objects on the way to a new place are made, too. */
    private void perhapsAbove(FieldPath path, JsonChange change, Step step) {
        for (FieldPath above = path.parent(); !above.segments().isEmpty(); above = above.parent()) {
            facts.put(above, new Fact(Presence.PERHAPS, change.toString(), step));
        }
    }

    private void unknown(FieldPath path) {
        facts.keySet().removeIf(path::leadsTo);
    }
}
