package dev.evolvent.migrations.operation;

import dev.evolvent.postgres.Sql;

/** What an index is made of: columns, and values that are computed of them. */
public sealed interface IndexKey {

    /** A column by its name. */
    record Column(String name) implements IndexKey {}

    /** An expression in SQL, such as {@code lower(name)}. */
    record Expression(String text) implements IndexKey {}

    default String sql() {
        return switch (this) {
            case Column column -> Sql.name(column.name());
            case Expression expression -> "(" + expression.text() + ")";
        };
    }
}
