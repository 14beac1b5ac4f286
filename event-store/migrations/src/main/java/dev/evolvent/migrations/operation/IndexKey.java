package dev.evolvent.migrations.operation;

import dev.evolvent.postgres.Sql;

/** A part of an index: a column or an expression. */
public sealed interface IndexKey {

    /** A column by its name. */
    record Column(String name) implements IndexKey {}

    /** An SQL expression, such as {@code lower(name)}. */
    record Expression(String text) implements IndexKey {}

    default String sql() {
        return switch (this) {
            case Column column -> Sql.name(column.name());
            case Expression expression -> "(" + expression.text() + ")";
        };
    }
}
