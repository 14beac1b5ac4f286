package dev.evolvent.migrations.operation;

import java.util.List;
import java.util.Optional;

/** The source of a new column's value. */
public sealed interface ColumnValue {

    /** An SQL expression over the columns of the row. */
    record Expression(String sql) implements ColumnValue {}

    /**
     * The value at a path of a JSON document. Invalid JSON, and a value that does not have the new column's type, count
     * as missing.
     *
     * @param column
     *            of type json, jsonb, text, or bytea in UTF-8
     * @param otherwise
     *            the value if it is missing
     */
    record JsonPath(String column, List<String> path, Optional<String> otherwise) implements ColumnValue {

        public JsonPath {
            path = List.copyOf(path);
        }
    }
}
