package dev.evolvent.migrations.operation;

import java.util.Locale;

/** What becomes of a row when the one that it refers to is deleted, or gets another key. */
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
