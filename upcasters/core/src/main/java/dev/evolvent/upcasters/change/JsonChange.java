package dev.evolvent.upcasters.change;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * One change of a document, as data.
 *
 * <p>
 * What holds for all of them:
 * <ul>
 * <li>A field that is absent, or that lies below one that is absent or null, stays as it is: there is nothing to change.
 * <li>A path that leads through anything but the object or array it expects is an error, and so is a value of an
 * unexpected kind. Nothing is ever overwritten: a field that exists already is an error.
 * <li>Null stays null, whichever change of a value it is.
 * </ul>
 */
public sealed interface JsonChange {

    /** A change of a value that stays where it is. */
    sealed interface OfValue extends JsonChange {

        FieldPath value();
    }

    /** The word for it, the same in Java, in YAML and in what is printed. */
    default String word() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Renames a field; it keeps its place among its neighbours. */
    record Rename(FieldPath field, String to) implements JsonChange {

        public Rename {
            requireField(field);
            require(!field.name().equals(to), "a field is renamed to its own name, " + to);
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
        public String toString() {
            return "add " + field + " = " + value;
        }
    }

    /**
     * Removes a field.
     *
     * @param restored
     *            the JSON text of the value that old readers get in its place
     */
    record Remove(FieldPath field, Optional<String> restored) implements JsonChange {

        public Remove {
            requireField(field);
        }

        @Override
        public String toString() {
            return "remove " + field + restored.map(value -> " (old readers get " + value + ")").orElse("");
        }
    }

    /**
     * Moves a value to another field, at the end of its object. Objects on the path to the new place are created where they
     * are absent. Both paths go through the same arrays, if any: {@code lines[].a} to {@code lines[].b.c}.
     *
     * @param prune
     *            whether the object that the value was in is removed, and the ones that contain it, if they are empty then
     */
    record Move(FieldPath from, FieldPath to, boolean prune) implements JsonChange {

        public Move {
            requireTwoFields(from, to);
        }

        @Override
        public String toString() {
            return "move " + from + " to " + to + (prune ? " (and no empty object stays)" : "");
        }
    }

    /** Copies a value to another field; otherwise like {@link Move}. */
    record Copy(FieldPath from, FieldPath to) implements JsonChange {

        public Copy {
            requireTwoFields(from, to);
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
        public String toString() {
            return "nest " + String.join(", ", fields) + " into " + into;
        }
    }

    /**
     * Moves fields of an object up, to the end of the object that it is in. The inner object is removed if it is empty
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
        public String toString() {
            return "hoist " + (fields.isEmpty() ? "all fields" : String.join(", ", fields)) + " from " + from;
        }
    }

    /** Makes an array of a value: the value is its only item. A value that is an array already is an error. */
    record Wrap(FieldPath value) implements OfValue {

        public Wrap {
            requireValue(value);
        }

        @Override
        public String toString() {
            return "wrap " + value + " into an array";
        }
    }

    /** Replaces an array by its first item; an empty one by null. */
    record Head(FieldPath value) implements OfValue {

        public Head {
            requireValue(value);
        }

        @Override
        public String toString() {
            return "head of array " + value;
        }
    }

    /** Writes a value in another form that means the same. What cannot be expressed exactly is an error. */
    record Convert(FieldPath value, Conversion conversion) implements OfValue {

        public Convert {
            requireValue(value);
        }

        @Override
        public String toString() {
            return "convert " + value + ": " + conversion;
        }
    }

    /** Replaces texts by other texts, such as the names of an enum. A value that is no text is an error. */
    record MapValues(FieldPath value, Map<String, String> values, Unknown unknown) implements OfValue {

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
        public String toString() {
            return "mapValues " + value + ": " + values + switch (unknown) {
                case Unknown.Fail() -> "";
                case Unknown.Keep() -> ", others stay";
                case Unknown.Becomes(String text) -> ", others become " + text;
            };
        }
    }

    /**
     * Splits a text into fields of the same object, which are added at its end; the text's own field is removed. The last
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
        public String toString() {
            return "split " + field + " at \"" + separator + "\" into " + String.join(", ", into);
        }
    }

    /**
     * Joins texts of an object into one, in the order given, which is added at its end; their own fields are removed. Absent
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
        public String toString() {
            return "join " + String.join(", ", fields) + " with \"" + separator + "\" into " + into;
        }
    }

    /** Replaces a value by what a function makes of it. The function is called for values that are present; null is one. */
    record Replace(FieldPath value, ValueFunction function, Optional<ValueFunction> back) implements OfValue {

        public Replace {
            requireValue(value);
        }

        @Override
        public String toString() {
            return "replace " + value + " by " + function.description();
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
