package dev.evolvent.upcasters.schema;

import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;
import java.util.stream.Collectors;

/** What a check of schemas against the steps has found. */
public sealed interface SchemaFinding {

    /** Whose schema it is about. */
    EventType type();

    /** Whether something is wrong; if not, something was not checked. */
    default boolean isProblem() {
        return true;
    }

    /**
     * What the steps make of documents that fit a schema is refused by the next one.
     *
     * @param reader
     *            whose schema refuses it: a later revision, or the class that reads the current one
     * @param path
     *            of the property, as the reader knows it; empty for the payload itself
     * @param produced
     *            what can be there, in words
     * @param expected
     *            what must be there, in words
     * @param steps
     *            from one to the other; none where a class reads the revision itself
     */
    record DoesNotFit(EventType type, String reader, String path, String produced, String expected,
            List<Step> steps) implements SchemaFinding {

        public DoesNotFit {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return type + ", as " + reader + " reads it: " + at(path) + produced + ", where " + expected
                    + " is expected" + steps.stream().map(step -> step + ", " + step.place())
                            .collect(Collectors.joining("; ", " (", ")")).replace(" ()", "");
        }
    }

    /**
     * Documents that fit a schema, and that a change fails for.
     *
     * @param change
     *            in words
     * @param path
     *            of the property, as the change finds it
     */
    record StepFails(EventType type, Step step, String change, String path, String produced,
            String expected) implements SchemaFinding {

        @Override
        public String toString() {
            return type + ": " + change + " fails: " + at(path) + produced + ", where " + expected
                    + " is expected (" + step + ", " + step.place() + ")";
        }
    }

    /**
     * Something that was not checked: it is unknown, or uses keywords that are not compared.
     *
     * @param path
     *            of the property, or the JSON pointer of a keyword
     */
    record NotLookedAt(EventType type, String path, String reason) implements SchemaFinding {

        @Override
        public boolean isProblem() {
            return false;
        }

        @Override
        public String toString() {
            return type + ": not looked at: " + at(path) + reason;
        }
    }

    /** A schema of a type that the registry does not know. */
    record UnknownType(EventType type) implements SchemaFinding {

        @Override
        public String toString() {
            return type + ": there is a schema, but the registry does not know this event and revision";
        }
    }

    private static String at(String path) {
        return path.isEmpty() ? "" : path + ": ";
    }
}
