package dev.evolvent.migrations.operation;

import java.util.Locale;

/** What happens to a row when the row that it refers to is deleted, or its key is changed. */
public enum ForeignKeyAction {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT;

    public String sql() {
        return name().replace('_', ' ');
    }

    @Override
    public String toString() {
        return sql().toLowerCase(Locale.ROOT);
    }
}
