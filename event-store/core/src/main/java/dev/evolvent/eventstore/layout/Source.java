package dev.evolvent.eventstore.layout;

import java.util.List;
import java.util.Optional;

/** Where an attribute of an event comes from. */
public sealed interface Source {

    /** A whole column. */
    static FromColumn column(String name) {
        return new FromColumn(name, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same for all events. */
    static Constant constant(String text) {
        return new Constant(text);
    }

    /** The same for all events. */
    record Constant(String text) implements Source {}

    /**
     * A column, or a part of it.
     *
     * @param path
     *            the path in the JSON of the column; empty for the column itself
     * @param pattern
     *            a PostgreSQL regular expression with one group, whose match is the value
     * @param encoding
     *            how the column holds the value, if its type does not determine that
     */
    record FromColumn(String name, List<String> path, Optional<String> pattern,
            Optional<Encoding> encoding) implements Source {

        public FromColumn {
            path = List.copyOf(path);
        }

        /** A path in the JSON of the column. */
        public FromColumn at(String... names) {
            return new FromColumn(name, List.of(names), pattern, encoding);
        }

        /** The match of a regular expression's group. */
        public FromColumn matching(String regex) {
            return new FromColumn(name, path, Optional.of(regex), encoding);
        }

        public FromColumn as(Encoding howHeld) {
            return new FromColumn(name, path, pattern, Optional.of(howHeld));
        }

        /** Whether it is the whole column, unchanged. */
        public boolean isPlain() {
            return path.isEmpty() && pattern.isEmpty();
        }
    }
}
