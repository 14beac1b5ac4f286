package dev.evolvent.upcasters;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.effect.FieldEffect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Applies a change that a step declares, and returns what contradicts what is known so far. */
    List<Contradiction> apply(JsonChange change, Step step) {
        return new Application(change.toString(), step).of(FieldEffect.of(change));
    }

    /** One change at work on what is known. */
    private final class Application {

        private final String what;
        private final Step step;
        private final List<Contradiction> found = new ArrayList<>();

        Application(String what, Step step) {
            this.what = what;
            this.step = step;
        }

        List<Contradiction> of(FieldEffect effect) {
            switch (effect) {
                case FieldEffect.Moving moving -> move(moving);
                case FieldEffect.Copied(FieldPath from, FieldPath to) -> {
                    require(from);
                    refuse(to);
                    Fact source = facts.get(from);
                    made(to);
                    perhapsAbove(to);
                    if (source != null && source.there()) {
                        facts.put(to, fact(Presence.THERE));
                    }
                }
                case FieldEffect.Added(FieldPath field, String value) -> {
                    requireAbove(field);
                    refuse(field);
                    unknown(field);
                    if (field.segments().size() == 1) {
                        facts.put(field, fact(Presence.THERE));
                    }
                }
                case FieldEffect.Removed(FieldPath field) -> {
                    require(field);
                    gone(field);
                }
                case FieldEffect.Unfolded(FieldPath from) -> {
                    require(from);
                    // The object itself may still be there, too: as null, or as a field of its own name.
                    facts.keySet().removeIf(path -> from.parent().leadsTo(path) && !from.parent().equals(path));
                }
                case FieldEffect.Recombined(List<FieldPath> sources, List<FieldPath> targets) -> {
                    sources.forEach(this::require);
                    sources.forEach(this::gone);
                    targets.forEach(this::refuse);
                    targets.forEach(this::made);
                }
                case FieldEffect.Rewritten rewritten -> {
                    require(rewritten.value());
                    facts.keySet().removeIf(
                            path -> rewritten.value().leadsTo(path) && !path.equals(rewritten.value()));
                }
            }
            return found;
        }

        private void move(FieldEffect.Moving moving) {
            List<FieldEffect.Transfer> transfers = moving.transfers();
            transfers.forEach(each -> require(each.from()));
            Map<FieldPath, Fact> moved = new LinkedHashMap<>();
            transfers.forEach(each -> facts.forEach((path, fact) -> {
                if (each.from().leadsTo(path)) {
                    moved.put(path.moved(each.from(), each.to()), fact);
                }
            }));
            transfers.forEach(each -> gone(each.from()));
            if (moving instanceof FieldEffect.Hoisted(FieldPath from, List<String> fields)) {
                // It is removed if it is empty now.
                unknown(from);
            }
            transfers.forEach(each -> refuse(each.to()));
            transfers.forEach(each -> {
                made(each.to());
                perhapsAbove(each.to());
            });
            moved.forEach((path, fact) -> {
                boolean top = transfers.stream().anyMatch(each -> each.to().equals(path));
                if (fact.there() || !top) {
                    facts.put(path, new Fact(fact.presence(), top ? what : fact.what(), step));
                }
            });
        }

        /** What a change names must not be known to be gone. */
        private void require(FieldPath path) {
            Fact own = facts.get(path);
            if (own != null && own.gone()) {
                found.add(new Contradiction(what + ": the field " + path + " is gone by then (" + own.what() + ")",
                        own.step()));
            } else {
                requireAbove(path);
            }
        }

        private void requireAbove(FieldPath path) {
            for (int length = 1; length < path.segments().size(); length++) {
                FieldPath above = new FieldPath(path.segments().subList(0, length));
                Fact fact = facts.get(above);
                if (fact != null && fact.gone()) {
                    found.add(new Contradiction(
                            what + ": the field " + above + " is gone by then (" + fact.what() + ")", fact.step()));
                    return;
                }
            }
        }

        /** What a change makes must not be known to be there. */
        private void refuse(FieldPath path) {
            Fact own = facts.get(path);
            if (own != null && own.there()) {
                found.add(new Contradiction(
                        what + ": the field " + path + " is there already (" + own.what() + ")", own.step()));
            }
        }

        private void gone(FieldPath path) {
            unknown(path);
            facts.put(path, fact(Presence.GONE));
        }

        private void made(FieldPath path) {
            unknown(path);
            facts.put(path, fact(Presence.PERHAPS));
        }

        /** Objects on the way to a new place are made, too. */
        private void perhapsAbove(FieldPath path) {
            for (FieldPath above = path.parent(); !above.segments().isEmpty(); above = above.parent()) {
                facts.put(above, fact(Presence.PERHAPS));
            }
        }

        private Fact fact(Presence presence) {
            return new Fact(presence, what, step);
        }
    }

    private void unknown(FieldPath path) {
        facts.keySet().removeIf(path::leadsTo);
    }
}
