package dev.evolvent.upcasters.internal.effect;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange.MapValues;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.effect.Instruction.Discard;
import dev.evolvent.upcasters.internal.effect.Instruction.Missing;
import dev.evolvent.upcasters.internal.effect.Instruction.Unsure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What reverses a change.
 *
 * @param instructions
 *            what is done to reverse the change
 * @param lost
 *            what does not come back, as a part of a sentence; absent if everything does
 * @param possible
 *            whether there is a way back at all: if not, {@code lost} says why, and the instructions only report it
 */
public record Inverse(List<Instruction> instructions, Optional<String> lost, boolean possible) {

    public static Inverse of(JsonChange change) {
        return switch (change) {
            case JsonChange.Rename(var field, var to) -> exact(
                    new JsonChange.Rename(field.sibling(to), field.name()));
            case JsonChange.Add(var field, var value) -> lossy(
                    "a value of " + field + " that was there before, or that is not " + value,
                    new Discard(field, Optional.of(value), Optional.empty()));
            case JsonChange.Remove remove -> ofRemove(remove.field(), remove.restored());
            case JsonChange.Move move -> ofMove(move);
            case JsonChange.Copy(var from, var to) -> ofCopy(to,
                    new Discard(to, Optional.empty(), Optional.of(from)));
            case JsonChange.Nest(var into, var fields) -> lossy("an empty object at " + into,
                    apply(new JsonChange.Hoist(into, fields)));
            case JsonChange.Hoist(var from, var fields) when fields.isEmpty() -> none(
                    "which fields came from " + from + " is not known; name them",
                    new Missing(from, "which fields came from there is not known"));
            case JsonChange.Hoist(var from, var fields) -> lossy("an empty object at " + from,
                    apply(new JsonChange.Nest(from, fields)));
            case JsonChange.Wrap(var value) -> lossy(
                    "items of " + value + " that have been added since, after the first",
                    apply(new JsonChange.Head(value)));
            case JsonChange.Head(var value) -> lossy(
                    "the items of " + value + " after the first, and whether there was one at all",
                    apply(new JsonChange.Wrap(value)));
            case JsonChange.Convert(var value, var conversion) -> new Inverse(
                    List.of(apply(new JsonChange.Convert(value, conversion.inverse()))),
                    conversion.lostOnTheWayBack().map(lost -> lost + " of " + value), true);
            case MapValues map -> ofMap(map);
            case JsonChange.Split(var field, var separator, var into) -> exact(
                    new JsonChange.Join(into, separator, field));
            case JsonChange.Join join -> ofJoin(join);
            case JsonChange.Replace replace -> ofReplace(replace);
        };
    }

    private static Inverse exact(JsonChange change) {
        return new Inverse(List.of(apply(change)), Optional.empty(), true);
    }

    private static Inverse lossy(String lost, Instruction... instructions) {
        return new Inverse(List.of(instructions), Optional.of(lost), true);
    }

    private static Inverse none(String why, Instruction... instructions) {
        return new Inverse(List.of(instructions), Optional.of(why), false);
    }

    private static Instruction apply(JsonChange change) {
        return new Instruction.Apply(change);
    }

    /** Whether the change and its inverse give the same document again, apart from the order of fields. */
    public boolean isExact() {
        return lost.isEmpty();
    }

    private static Inverse ofRemove(FieldPath field, Optional<String> restored) {
        return restored
                .map(value -> lossy("the value of " + field + ", for which old readers get " + value,
                        new Missing(field, "it was removed; old readers get " + value),
                        apply(new JsonChange.Add(field, value))))
                .orElseGet(() -> lossy("the value of " + field,
                        new Missing(field, "it was removed, and nothing is known to put in its place")));
    }

    private static Inverse ofMove(JsonChange.Move move) {
        JsonChange.Move back = new JsonChange.Move(move.to(), move.from(), move.to().segments().size() > 1);
        if (back.prune()) {
            return lossy("an empty object at " + move.to().parent(), apply(back));
        }
        return move.prune() ? lossy("an empty object at " + move.from().parent(), apply(back)) : exact(back);
    }

    private static Inverse ofCopy(FieldPath to, Discard discard) {
        return to.parent().equals(to.throughArrays())
                ? new Inverse(List.of(discard), Optional.empty(), true)
                : lossy("that there was no object at " + to.parent(), discard);
    }

    /** Of several old texts for a new one, the first is taken. Where a text may have been another one, that is reported. */
    private static Inverse ofMap(MapValues map) {
        FieldPath value = map.value();
        Map<String, String> back = new LinkedHashMap<>();
        Set<String> unsure = new LinkedHashSet<>();
        map.values().forEach((old, text) -> {
            if (back.putIfAbsent(text, old) != null) {
                unsure.add(text);
            }
        });
        return switch (map.unknown()) {
            case Unknown.Fail fail -> unsure.isEmpty()
                    ? exact(new MapValues(value, back, fail))
                    : ofMap("which of several old texts " + value + " had", unsure,
                            new MapValues(value, back, fail));
            case Unknown.Keep keep -> ofMap("whether " + value + " had the old text or the new one", back.keySet(),
                    new MapValues(value, back, keep));
            case Unknown.Becomes(String text) -> {
                unsure.add(text);
                yield ofMap("the unknown text for which " + value + " got " + text, unsure,
                        new MapValues(value, back, new Unknown.Keep()));
            }
        };
    }

    private static Inverse ofMap(String lost, Set<String> unsure, MapValues back) {
        return lossy(lost, new Unsure(back.value(), unsure, "it is not known which text it had"), apply(back));
    }

    private static Inverse ofJoin(JsonChange.Join join) {
        FieldPath into = join.into();
        if (!join.separator().isEmpty()) {
            return lossy("where the parts of " + into + " end, if one holds the separator or was absent",
                    apply(new JsonChange.Split(into, join.separator(), join.fields())));
        }
        String first = join.fields().getFirst();
        Missing missing = new Missing(into.sibling(first), "it was joined with others without a separator");
        String why = "without a separator, it is not known where one text ends";
        return into.name().equals(first)
                ? none(why, missing)
                : none(why, missing, apply(new JsonChange.Rename(into, first)));
    }

    private static Inverse ofReplace(JsonChange.Replace replace) {
        String function = replace.function().description();
        return replace.back()
                .map(back -> exact(new JsonChange.Replace(replace.value(), back, Optional.of(replace.function()))))
                .orElseGet(() -> none("the function " + function + " has no inverse; give one",
                        new Missing(replace.value(), "what " + function + " made of it cannot be reversed")));
    }
}
