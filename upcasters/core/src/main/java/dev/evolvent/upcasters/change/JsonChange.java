package dev.evolvent.upcasters.change;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * One change of a document, as data.
 *
 * <p>
 * What holds for all of them:
 * <ul>
 * <li>A field that is absent, or that lies below one that is absent or null, stays as it is: there is nothing to change.
 * <li>A way that leads through something else than the object or array it expects is an error, and so is a value of an
 * unexpected kind. Nothing is ever overwritten: a field that is in the way is an error.
 * <li>Null stays null, whatever is done to a value.
 * </ul>
 */
public sealed interface JsonChange {

    /** The word for it, the same in Java, in YAML and in what is printed. */
    String word();

    /** What turns it round. */
    Inverse inverse();

    /** Gives a field another name; it keeps its place among its neighbours. */
    record Rename(FieldPath field, String to) implements JsonChange {

        public Rename {
            requireField(field);
            require(!field.name().equals(to), "a field is renamed to its own name, " + to);
        }

        @Override
        public String word() {
            return "rename";
        }

        @Override
        public Inverse inverse() {
            return Inverse.exact(new Rename(field.sibling(to), field.name()));
        }

        @Override
        public String toString() {
            return "rename " + field + " to " + to;
        }
    }

    /**
     * Adds a field at the end of its object, unless it is there already. Where the object is absent, nothing is added.
     *
     * @param value
     *            the JSON text of the value
     */
    record Add(FieldPath field, String value) implements JsonChange {

        public Add {
            requireField(field);
        }

        @Override
        public String word() {
            return "add";
        }

        @Override
        public Inverse inverse() {
            return Inverse.lossy("a value of " + field + " that was there before, or that is not " + value,
                    new Discard(field, Optional.of(value), Optional.empty()));
        }

        @Override
        public String toString() {
            return "add " + field + " = " + value;
        }
    }

    /**
     * Takes a field away.
     *
     * @param restored
     *            the JSON text of the value that old readers get in its place
     */
    record Remove(FieldPath field, Optional<String> restored) implements JsonChange {

        public Remove {
            requireField(field);
        }

        @Override
        public String word() {
            return "remove";
        }

        @Override
        public Inverse inverse() {
            return restored
                    .map(value -> Inverse.lossy("the value of " + field + ", for which old readers get " + value,
                            new Missing(field, "it was removed; old readers get " + value), new Add(field, value)))
                    .orElseGet(() -> Inverse.lossy("the value of " + field,
                            new Missing(field, "it was removed, and nothing is known to put in its place")));
        }

        @Override
        public String toString() {
            return "remove " + field + restored.map(value -> " (old readers get " + value + ")").orElse("");
        }
    }

    /**
     * Moves a value to another field, at the end of its object. Objects on the way to the new place are made where they
     * are absent. Both paths go through the same arrays, if any: {@code lines[].a} to {@code lines[].b.c}.
     *
     * @param prune
     *            whether the object that the value was in goes away, and the ones that this is in, if they are empty then
     */
    record Move(FieldPath from, FieldPath to, boolean prune) implements JsonChange {

        public Move {
            requireTwoFields(from, to);
        }

        @Override
        public String word() {
            return "move";
        }

        @Override
        public Inverse inverse() {
            Move back = new Move(to, from, to.segments().size() > 1);
            if (back.prune()) {
                return Inverse.lossy("an empty object at " + to.parent(), back);
            }
            return prune ? Inverse.lossy("an empty object at " + from.parent(), back) : Inverse.exact(back);
        }

        @Override
        public String toString() {
            return "move " + from + " to " + to + (prune ? " (and no empty object stays)" : "");
        }
    }

    /** Puts a copy of a value into another field; the rest is as with {@link Move}. */
    record Copy(FieldPath from, FieldPath to) implements JsonChange {

        public Copy {
            requireTwoFields(from, to);
        }

        @Override
        public String word() {
            return "copy";
        }

        @Override
        public Inverse inverse() {
            Discard discard = new Discard(to, Optional.empty(), Optional.of(from));
            return to.parent().equals(to.throughArrays())
                    ? Inverse.exact(discard)
                    : Inverse.lossy("that there was no object at " + to.parent(), discard);
        }

        @Override
        public String toString() {
            return "copy " + from + " to " + to;
        }
    }

    /**
     * Moves fields of an object down into an object that is one of its fields, which is made at the end of the outer
     * object if it is absent. Where none of the fields is present, nothing is made.
     *
     * @param into
     *            the path of the inner object
     * @param fields
     *            names of its neighbours; one of them may have the name of the inner object
     */
    record Nest(FieldPath into, List<String> fields) implements JsonChange {

        public Nest {
            requireField(into);
            fields = List.copyOf(fields);
            requireDistinct(fields, "fields to nest");
        }

        @Override
        public String word() {
            return "nest";
        }

        @Override
        public Inverse inverse() {
            return Inverse.lossy("an empty object at " + into, new Hoist(into, fields));
        }

        @Override
        public String toString() {
            return "nest " + String.join(", ", fields) + " into " + into;
        }
    }

    /**
     * Moves fields of an object up, to the end of the object that it is in. The inner object goes away if it is empty
     * then.
     *
     * @param from
     *            the path of the inner object
     * @param fields
     *            names of fields in it; all that it has if the list is empty
     */
    record Hoist(FieldPath from, List<String> fields) implements JsonChange {

        public Hoist {
            requireField(from);
            fields = List.copyOf(fields);
            require(new HashSet<>(fields).size() == fields.size(), "fields to hoist are named twice: " + fields);
        }

        @Override
        public String word() {
            return "hoist";
        }

        @Override
        public Inverse inverse() {
            return fields.isEmpty()
                    ? Inverse.none("which fields came from " + from + " is not known; name them",
                            new Missing(from, "which fields came from there is not known"))
                    : Inverse.lossy("an empty object at " + from, new Nest(from, fields));
        }

        @Override
        public String toString() {
            return "hoist " + (fields.isEmpty() ? "all fields" : String.join(", ", fields)) + " from " + from;
        }
    }

    /** Makes an array of a value: the value is its only item. A value that is an array already is an error. */
    record Wrap(FieldPath value) implements JsonChange {

        public Wrap {
            requireValue(value);
        }

        @Override
        public String word() {
            return "wrap";
        }

        @Override
        public Inverse inverse() {
            return Inverse.lossy("items of " + value + " that have been added since, behind the first",
                    new Head(value));
        }

        @Override
        public String toString() {
            return "wrap " + value + " into an array";
        }
    }

    /** Replaces an array by its first item; an empty one by null. */
    record Head(FieldPath value) implements JsonChange {

        public Head {
            requireValue(value);
        }

        @Override
        public String word() {
            return "head";
        }

        @Override
        public Inverse inverse() {
            return Inverse.lossy("the items of " + value + " behind the first, and whether there was one at all",
                    new Wrap(value));
        }

        @Override
        public String toString() {
            return "head of array " + value;
        }
    }

    /** Writes a value in another form that means the same. What cannot be expressed exactly is an error. */
    record Convert(FieldPath value, Conversion conversion) implements JsonChange {

        public Convert {
            requireValue(value);
        }

        @Override
        public String word() {
            return "convert";
        }

        @Override
        public Inverse inverse() {
            return conversion.lostOnTheWayBack()
                    .map(lost -> Inverse.lossy(lost + " of " + value, new Convert(value, conversion.inverse())))
                    .orElseGet(() -> Inverse.exact(new Convert(value, conversion.inverse())));
        }

        @Override
        public String toString() {
            return "convert " + value + ": " + conversion;
        }
    }

    /** Replaces texts by other texts, such as the names of an enum. A value that is no text is an error. */
    record MapValues(FieldPath value, Map<String, String> values, Unknown unknown) implements JsonChange {

        /** What becomes of a text that is not in the map. */
        public sealed interface Unknown {

            /** It is an error. */
            record Fail() implements Unknown {}

            /** It stays. */
            record Keep() implements Unknown {}

            /** It is replaced by a text. */
            record Becomes(String text) implements Unknown {}
        }

        public MapValues {
            requireValue(value);
            require(!values.isEmpty(), "no values are given");
            // Without an order of its own, one that is the same in every run.
            values = Collections.unmodifiableMap(
                    values instanceof SequencedMap ? new LinkedHashMap<>(values) : new TreeMap<>(values));
        }

        @Override
        public String word() {
            return "mapValues";
        }

        /** Of several old texts for a new one, the first is taken. Where a text may have been another one, that is told. */
        @Override
        public Inverse inverse() {
            Map<String, String> back = new LinkedHashMap<>();
            Set<String> unsure = new LinkedHashSet<>();
            values.forEach((old, text) -> {
                if (back.putIfAbsent(text, old) != null) {
                    unsure.add(text);
                }
            });
            return switch (unknown) {
                case Unknown.Fail() -> unsure.isEmpty()
                        ? Inverse.exact(new MapValues(value, back, unknown))
                        : back("which of several old texts " + value + " had", unsure, back, unknown);
                case Unknown.Keep() ->
                    back("whether " + value + " had the old text or the new one", back.keySet(), back,
                            unknown);
                case Unknown.Becomes(String text) -> {
                    unsure.add(text);
                    yield back("the unknown text for which " + value + " got " + text, unsure, back,
                            new Unknown.Keep());
                }
            };
        }

        private Inverse back(String lost, Set<String> unsure, Map<String, String> back, Unknown others) {
            return Inverse.lossy(lost, new Unsure(value, unsure, "it is not known which text it had"),
                    new MapValues(value, back, others));
        }

        @Override
        public String toString() {
            return "mapValues " + value + ": " + values + switch (unknown) {
                case Unknown.Fail() -> "";
                case Unknown.Keep() -> ", others stay";
                case Unknown.Becomes(String text) -> ", others become " + text;
            };
        }
    }

    /**
     * Splits a text into fields of the same object, which are added at its end; the text's own field goes away. The last
     * field gets all the rest; where the text has fewer parts, the last fields stay absent. Null becomes null in each.
     */
    record Split(FieldPath field, String separator, List<String> into) implements JsonChange {

        public Split {
            requireField(field);
            require(!separator.isEmpty(), "the separator is empty");
            into = List.copyOf(into);
            requireDistinct(into, "fields to split into");
        }

        @Override
        public String word() {
            return "split";
        }

        @Override
        public Inverse inverse() {
            return Inverse.exact(new Join(into, separator, field));
        }

        @Override
        public String toString() {
            return "split " + field + " at \"" + separator + "\" into " + String.join(", ", into);
        }
    }

    /**
     * Joins texts of an object into one, in the order given, which is added at its end; their own fields go away. Absent
     * and null ones are left out; where all that are present are null, the result is null; where none is present, nothing
     * is added. A value that is no text is an error.
     *
     * @param into
     *            the path of the result; the fields are its neighbours
     */
    record Join(List<String> fields, String separator, FieldPath into) implements JsonChange {

        public Join {
            requireField(into);
            fields = List.copyOf(fields);
            requireDistinct(fields, "fields to join");
        }

        @Override
        public String word() {
            return "join";
        }

        @Override
        public Inverse inverse() {
            return separator.isEmpty()
                    ? Inverse.none("without a separator, nobody knows where one text ends", allInTheFirst())
                    : Inverse.lossy("where the parts of " + into + " end, if one holds the separator or was absent",
                            new Split(into, separator, fields));
        }

        private JsonChange[] allInTheFirst() {
            String first = fields.getFirst();
            Missing missing = new Missing(into.sibling(first), "it was joined with others without a separator");
            return into.name().equals(first)
                    ? new JsonChange[]{missing}
                    : new JsonChange[]{missing, new Rename(into, first)};
        }

        @Override
        public String toString() {
            return "join " + String.join(", ", fields) + " with \"" + separator + "\" into " + into;
        }
    }

    /** Replaces a value by what a function makes of it. The function is called for values that are present; null is one. */
    record Replace(FieldPath value, ValueFunction function, Optional<ValueFunction> back) implements JsonChange {

        public Replace {
            requireValue(value);
        }

        @Override
        public String word() {
            return "replace";
        }

        @Override
        public Inverse inverse() {
            return back.map(inverse -> Inverse.exact(new Replace(value, inverse, Optional.of(function))))
                    .orElseGet(() -> Inverse.none("the function " + function.description()
                            + " has no inverse; give one",
                            new Missing(value,
                                    "what " + function.description() + " made of it cannot be turned back")));
        }

        @Override
        public String toString() {
            return "replace " + value + " by " + function.description();
        }
    }

    /**
     * On the way back only: takes a field away that old readers do not know, and reports it as lost unless it has the value
     * that it would get again, a constant or a copy of another field.
     */
    record Discard(FieldPath field, Optional<String> constant, Optional<FieldPath> copyOf) implements JsonChange {

        @Override
        public String word() {
            return "discard";
        }

        @Override
        public Inverse inverse() {
            return Inverse.none("it is the inverse of another change");
        }

        @Override
        public String toString() {
            return "discard " + field;
        }
    }

    /** On the way back only: changes nothing, and reports that something is missing that old readers had. */
    record Missing(FieldPath field, String reason) implements JsonChange {

        @Override
        public String word() {
            return "missing";
        }

        @Override
        public Inverse inverse() {
            return Inverse.none("it is the inverse of another change");
        }

        @Override
        public String toString() {
            return field + " is missing: " + reason;
        }
    }

    /** On the way back only: changes nothing, and reports a text that may have been another one for old readers. */
    record Unsure(FieldPath value, Set<String> texts, String reason) implements JsonChange {

        public Unsure {
            texts = Set.copyOf(texts);
        }

        @Override
        public String word() {
            return "unsure";
        }

        @Override
        public Inverse inverse() {
            return Inverse.none("it is the inverse of another change");
        }

        @Override
        public String toString() {
            return value + " may be wrong: " + reason;
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static void requireField(FieldPath path) {
        require(path.isField(), "\"" + path + "\" does not end with the name of a field");
    }

    private static void requireValue(FieldPath path) {
        require(!path.segments().isEmpty(), "the path is empty");
    }

    private static void requireTwoFields(FieldPath from, FieldPath to) {
        requireField(from);
        requireField(to);
        require(from.throughArrays().equals(to.throughArrays()),
                from + " and " + to + " do not go through the same arrays");
        require(!from.leadsTo(to) && !to.leadsTo(from), "one of " + from + " and " + to + " is inside the other");
    }

    private static void requireDistinct(List<String> names, String what) {
        require(!names.isEmpty(), "no " + what + " are named");
        require(new HashSet<>(names).size() == names.size(), what + " are named twice: " + names);
    }
}
