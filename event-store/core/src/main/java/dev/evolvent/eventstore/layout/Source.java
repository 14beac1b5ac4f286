package dev.evolvent.eventstore.layout;

import java.util.List;
import java.util.Optional;

/** Where a part of an event comes from. */
public sealed interface Source {

    /** A column, as it is. */
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
     *            where to look in the JSON that the column holds; empty for the column itself
     * @param pattern
     *            a regular expression of PostgreSQL with one group: what is in the group counts
     * @param encoding
     *            how the column holds the value, where its type does not tell
     */
    record FromColumn(String name, List<String> path, Optional<String> pattern,
            Optional<Encoding> encoding) implements Source {

        public FromColumn {
            path = List.copyOf(path);
        }

        /** What is found in the JSON of the column. */
        public FromColumn at(String... names) {
            return new FromColumn(name, List.of(names), pattern, encoding);
        }

        /** What is in the group of a regular expression. */
        public FromColumn matching(String regex) {
            return new FromColumn(name, path, Optional.of(regex), encoding);
        }

        public FromColumn as(Encoding howHeld) {
            return new FromColumn(name, path, pattern, Optional.of(howHeld));
        }

        /** Whether it is the column as it is. */
        public boolean isPlain() {
            return path.isEmpty() && pattern.isEmpty();
        }
    }
}
