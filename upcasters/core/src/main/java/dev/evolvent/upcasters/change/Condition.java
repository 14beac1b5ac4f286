package dev.evolvent.upcasters.change;

/** Whether a part of a split event is there at all. A path that goes through arrays is not allowed. */
public sealed interface Condition {

    /** A field that is there, null or not. */
    static Condition present(String field) {
        return new Present(FieldPath.of(field));
    }

    /** A field that is not there. */
    static Condition absent(String field) {
        return new Absent(FieldPath.of(field));
    }

    /** A field that has this text. */
    static Condition is(String field, String text) {
        return new Is(FieldPath.of(field), text);
    }

    /** A field that is absent, or has another value than this text. */
    static Condition isNot(String field, String text) {
        return new IsNot(FieldPath.of(field), text);
    }

    static Condition always() {
        return new Always();
    }

    /** In every case. */
    record Always() implements Condition {

        @Override
        public String toString() {
            return "always";
        }
    }

    /** {@link #present}. */
    record Present(FieldPath field) implements Condition {

        public Present {
            requireNoArray(field);
        }

        @Override
        public String toString() {
            return field + " is there";
        }
    }

    /** {@link #absent}. */
    record Absent(FieldPath field) implements Condition {

        public Absent {
            requireNoArray(field);
        }

        @Override
        public String toString() {
            return field + " is not there";
        }
    }

    /** {@link #is}. */
    record Is(FieldPath field, String text) implements Condition {

        public Is {
            requireNoArray(field);
        }

        @Override
        public String toString() {
            return field + " is \"" + text + "\"";
        }
    }

    /** {@link #isNot}. */
    record IsNot(FieldPath field, String text) implements Condition {

        public IsNot {
            requireNoArray(field);
        }

        @Override
        public String toString() {
            return field + " is not \"" + text + "\"";
        }
    }

    private static void requireNoArray(FieldPath path) {
        if (!path.throughArrays().segments().isEmpty() || path.segments().isEmpty()) {
            throw new IllegalArgumentException("A condition looks at one field; \"" + path + "\" goes through arrays");
        }
    }
}
