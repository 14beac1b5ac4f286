package dev.evolvent.migrations.operation;

import java.util.List;
import java.util.Optional;

/** What a new column's value follows from. */
public sealed interface ColumnValue {

    /** An expression in SQL over the columns of the row. */
    record Expression(String sql) implements ColumnValue {}

    /**
     * What is at a path of a JSON document. A document that is none, and what is not of the new column's type, is as if
     * nothing were there.
     *
     * @param column
     *            of the type json, jsonb, text or bytea, then in UTF-8
     * @param otherwise
     *            the value where nothing is there
     */
    record JsonPath(String column, List<String> path, Optional<String> otherwise) implements ColumnValue {

        public JsonPath {
            path = List.copyOf(path);
        }
    }
}
