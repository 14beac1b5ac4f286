package dev.evolvent.postgres.schema;

import java.util.List;
import java.util.Optional;

/** In what a schema is not as it is expected to be. As text it is a sentence. */
public sealed interface SchemaDifference {

    /** What differs. */
    SchemaObject.Key object();

    /** The kinds of differences. */
    enum Kind {
        MISSING("drift.missing"),
        UNEXPECTED("drift.unexpected"),
        DIFFERENT("drift.different"),
        COLUMN_ORDER("drift.column-order");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** A stable id, for scripts. */
        public String id() {
            return id;
        }
    }

    /** Which kind it is of. */
    default Kind kind() {
        return switch (this) {
            case Missing missing -> Kind.MISSING;
            case Extra extra -> Kind.UNEXPECTED;
            case Different different -> Kind.DIFFERENT;
            case ColumnOrder order -> Kind.COLUMN_ORDER;
        };
    }

    /** Whether it is no more than a matter of taste. */
    default boolean isMinor() {
        return false;
    }

    /** It is not there, and neither is what belongs to it, which is not told apart. */
    record Missing(SchemaObject expected) implements SchemaDifference {

        @Override
        public SchemaObject.Key object() {
            return expected.key();
        }

        @Override
        public String toString() {
            return expected + " is missing";
        }
    }

    /** It is there, with all that belongs to it, and was not expected. */
    record Extra(SchemaObject actual) implements SchemaDifference {

        @Override
        public SchemaObject.Key object() {
            return actual.key();
        }

        @Override
        public String toString() {
            return actual + " was not expected";
        }
    }

    /**
     * It is there, and is another one.
     *
     * @param property
     *            {@code type}, {@code nullability}, {@code default}; {@code definition} for what has no parts
     * @param expectedValue
     *            empty where the property was expected to be what it is by default
     */
    record Different(SchemaObject expected, SchemaObject actual, String property, Optional<String> expectedValue,
            Optional<String> actualValue) implements SchemaDifference {

        @Override
        public SchemaObject.Key object() {
            return expected.key();
        }

        @Override
        public String toString() {
            String wanted = expectedValue.orElse("no " + property);
            String found = actualValue.orElse("no " + property);
            if (wanted.indexOf('\n') < 0 && found.indexOf('\n') < 0) {
                return sentence("", wanted, found);
            }
            List<String> wantedLines = wanted.lines().toList();
            List<String> foundLines = found.lines().toList();
            int line = 0;
            while (line < wantedLines.size() && line < foundLines.size()
                    && wantedLines.get(line).equals(foundLines.get(line))) {
                line++;
            }
            return sentence(" line " + (line + 1) + ":", line(wantedLines, line), line(foundLines, line));
        }

        private String sentence(String place, String wanted, String found) {
            return expected + ":" + place + " " + wanted + " expected, " + found + " found";
        }

        private static String line(List<String> lines, int line) {
            return line < lines.size() ? lines.get(line).strip() : "nothing more";
        }
    }

    /** A table's columns are the same in another order, which matters to those alone that do not name them. */
    record ColumnOrder(SchemaObject.Key object, List<String> expected, List<String> actual)
            implements
                SchemaDifference {

        @Override
        public boolean isMinor() {
            return true;
        }

        @Override
        public String toString() {
            return object + ": columns in the order " + String.join(", ", expected) + " expected, "
                    + String.join(", ", actual) + " found";
        }
    }
}
