package dev.evolvent.projections;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The differences between the live tables of a projection and those that are to replace them, both at the same
 * position.
 *
 * @param rows
 *            the number of rows in the new tables
 * @param missing
 *            rows that only the live tables have
 * @param extra
 *            rows that only the new tables have
 * @param changed
 *            rows that both have, with different values
 * @param columns
 *            the number of rows in which a column differs, by table and column
 * @param notCompared
 *            columns that only one side has, and those numbered by the server
 * @param samples
 *            some of the rows
 * @param notes
 *            remarks, such as that the live tables were at no single position, so that some differences may be due to
 *            that alone
 */
public record Comparison(long rows, long missing, long extra, long changed, Map<String, Long> columns,
        List<String> notCompared, List<Difference> samples, List<String> notes) {

    /** The first build: there were no live tables to compare with. */
    public static Comparison first(long rows) {
        return new Comparison(rows, 0, 0, 0, Map.of(), List.of(), List.of(), List.of());
    }

    public Comparison plus(Comparison other) {
        Map<String, Long> allColumns = new TreeMap<>(columns);
        allColumns.putAll(other.columns);
        return new Comparison(rows + other.rows, missing + other.missing, extra + other.extra, changed + other.changed,
                allColumns, concat(notCompared, other.notCompared), concat(samples, other.samples),
                concat(notes, other.notes));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public Comparison withSamples(List<Difference> explained) {
        return new Comparison(rows, missing, extra, changed, columns, notCompared, List.copyOf(explained),
                notes);
    }

    public Comparison withNote(String note) {
        return new Comparison(rows, missing, extra, changed, columns, notCompared, samples,
                concat(notes, List.of(note)));
    }

    /** Whether there are no differences. */
    public boolean equal() {
        return missing + extra + changed == 0;
    }

    @Override
    public String toString() {
        return rows + " rows: " + missing + " missing, " + extra + " extra, " + changed + " changed"
                + (columns.isEmpty()
                        ? ""
                        : " (" + columns.entrySet().stream().map(column -> column.getKey() + " in " + column.getValue())
                                .collect(Collectors.joining(", ")) + ")")
                + notes.stream().map(note -> ". " + note).collect(Collectors.joining());
    }
}
