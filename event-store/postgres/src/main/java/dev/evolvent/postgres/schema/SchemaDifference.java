package dev.evolvent.postgres.schema;

import java.util.List;
import java.util.Optional;

/** A difference between an actual and an expected schema. Its text is a sentence. */
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

    /** Whether it is only cosmetic. */
    default boolean isMinor() {
        return false;
    }

    /** The object is missing. Its parts, which are missing too, are not reported separately. */
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

    /** The object was not expected. Its parts are not reported separately. */
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
     * The object exists but differs.
     *
     * @param property
     *            {@code type}, {@code nullability}, {@code default}; {@code definition} for objects without properties
     * @param expectedValue
     *            empty if the default was expected
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

    /** A table has the same columns in another order, which matters only to statements that do not name them. */
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
