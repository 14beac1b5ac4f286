package dev.evolvent.projections;

import java.util.List;

/**
 * A row that differs between two generations.
 *
 * @param key
 *            the values of its key
 * @param columns
 *            the columns that differ; empty for a row that only one generation has
 * @param live
 *            the live row as text; empty if missing
 * @param next
 *            the other row as text; empty if missing
 * @param events
 *            the last events that affect it, as far as the projection declares keys; empty for a row that no event
 *            explains
 */
public record Difference(Kind kind, String table, List<String> key, List<String> columns, String live, String next,
        List<String> events) {

    /** How they differ. */
    public enum Kind {
        /** Only the live table has it. */
        MISSING,
        /** Only the new table has it. */
        EXTRA,
        /** Both have it, with different values. */
        CHANGED
    }

    public Difference with(List<String> itsEvents) {
        return new Difference(kind, table, key, columns, live, next, List.copyOf(itsEvents));
    }

    @Override
    public String toString() {
        return switch (kind) {
            case MISSING -> "missing: " + table + " " + live;
            case EXTRA -> "extra: " + table + " " + next;
            case CHANGED -> "changed: " + table + " " + String.join(", ", columns) + ": " + live + " -> " + next;
        };
    }
}
