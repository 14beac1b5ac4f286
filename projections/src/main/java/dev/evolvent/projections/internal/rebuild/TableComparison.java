package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Difference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares two tables row by row, by key, in the server: by a full join, which PostgreSQL sorts or hashes within its
 * memory limits.
 */
final class TableComparison {

    private static final int SAMPLES = 10;

    /** Column, how to compare it, and whether both tables have it and the server does not number it. */
    private static final String COLUMNS = """
            WITH c AS (
                SELECT attrelid, attname, atttypid, attidentity <> ''
                    OR pg_get_serial_sequence(attrelid::regclass::text, attname) IS NOT NULL AS numbered
                FROM pg_attribute WHERE attrelid IN (to_regclass(?), to_regclass(?)) AND attnum > 0 AND NOT attisdropped
            )
            SELECT attname, bool_and(EXISTS (SELECT FROM pg_opclass o JOIN pg_am a ON a.oid = opcmethod
                    WHERE amname = 'btree' AND opcdefault AND (opcintype = atttypid
                        OR opcintype = 'anyarray'::regtype AND (SELECT typcategory = 'A' FROM pg_type t WHERE t.oid = atttypid)
                        OR opcintype = 'anyenum'::regtype AND (SELECT typtype = 'e' FROM pg_type t WHERE t.oid = atttypid)
                        OR atttypid = 'varchar'::regtype AND opcintype = 'text'::regtype))),
                count(*) = 2, bool_or(numbered)
            FROM c GROUP BY attname ORDER BY attname""";

    /** The columns of the best key: the primary key, or another unique one without nulls. */
    private static final String KEY = """
            SELECT array(SELECT attname::text FROM unnest(indkey[:indnkeyatts - 1]) WITH ORDINALITY AS k (num, n)
                JOIN pg_attribute ON attrelid = indrelid AND attnum = num ORDER BY n)
            FROM pg_index WHERE indrelid = to_regclass(?) AND indisunique AND indisvalid AND indpred IS NULL
            AND indexprs IS NULL AND NOT EXISTS (SELECT FROM pg_attribute
                WHERE attrelid = indrelid AND attnum = ANY (indkey[:indnkeyatts - 1]) AND NOT attnotnull)
            ORDER BY indisprimary DESC, indnkeyatts, indexrelid""";

    private final Session session;
    private final Table live;
    private final Table next;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> notCompared = new ArrayList<>();

    private record Column(String name, boolean comparable) {

        String of(String alias) {
            String column = alias + "." + Sql.name(name);
            return comparable ? column : column + "::text";
        }
    }

    private TableComparison(Session session, Table live, Table next) {
        this.session = session;
        this.live = live;
        this.next = next;
    }

    /** In a transaction that sees both tables at the same position. */
    static Comparison of(Session session, Table live, Table next) throws SQLException {
        return new TableComparison(session, live, next).run();
    }

    private Comparison run() throws SQLException {
        session.list(COLUMNS, this::column, live.sql(), next.sql());
        List<Column> key = key();
        long rows = session.number("SELECT count(*) FROM " + next.sql());
        return key.isEmpty() ? asSets(rows) : byKey(rows, key);
    }

    private boolean column(ResultSet row) throws SQLException {
        if (row.getBoolean(3) && !row.getBoolean(4)) {
            return columns.add(new Column(row.getString(1), row.getBoolean(2)));
        }
        return notCompared.add(next.name() + "." + row.getString(1));
    }

    private List<Column> key() throws SQLException {
        Map<String, Column> byName = columns.stream().collect(Collectors.toMap(Column::name, column -> column));
        for (List<String> candidate : session.list(KEY, row -> Arrays.asList((String[]) row.getArray(1).getArray()),
                next.sql())) {
            if (candidate.stream().allMatch(name -> byName.containsKey(name) && byName.get(name).comparable)) {
                return candidate.stream().map(byName::get).toList();
            }
        }
        return List.of();
    }

    private Comparison byKey(long rows, List<Column> key) throws SQLException {
        String noLive = key.getFirst().of("live") + " IS NULL";
        String noNext = key.getFirst().of("next") + " IS NULL";
        String both = noLive.replace("IS NULL", "IS NOT NULL") + " AND " + noNext.replace("IS NULL", "IS NOT NULL");
        String pairs = " FROM " + live.sql() + " AS live FULL JOIN " + next.sql() + " AS next ON "
                + each(key, column -> column.of("live") + " = " + column.of("next"), " AND ");
        List<Column> others = columns.stream().filter(column -> !key.contains(column)).toList();
        String differ = others.isEmpty()
                ? "false"
                : "(" + each(others, column -> column.of("live") + " IS DISTINCT FROM " + column.of("next"), " OR ")
                        + ")";
        String counts = "SELECT count(*) FILTER (WHERE " + noNext + "), count(*) FILTER (WHERE " + noLive
                + "), count(*) FILTER (WHERE " + both + " AND " + differ + ")"
                + others.stream().map(column -> ", count(*) FILTER (WHERE " + both + " AND " + column.of("live")
                        + " IS DISTINCT FROM " + column.of("next") + ")").collect(Collectors.joining())
                + pairs + " WHERE " + noNext + " OR " + noLive + " OR " + differ;
        Comparison comparison = session.first(counts, row -> {
            Map<String, Long> byColumn = new TreeMap<>();
            for (int i = 0; i < others.size(); i++) {
                if (row.getLong(4 + i) > 0) {
                    byColumn.put(next.name() + "." + others.get(i).name, row.getLong(4 + i));
                }
            }
            return new Comparison(rows, row.getLong(1), row.getLong(2), row.getLong(3), byColumn, notCompared,
                    List.of(), List.of());
        }).orElseThrow();
        if (comparison.equal()) {
            return comparison;
        }
        // Some of each kind: frequent differences must not hide rare ones.
        List<Difference> samples = new ArrayList<>();
        for (String kind : List.of(noNext, noLive, both + " AND " + differ)) {
            samples.addAll(session.list("SELECT ARRAY[" + each(key, column -> "coalesce(" + column.of("live") + ", "
                    + column.of("next") + ")::text", ", ") + "], " + noNext + ", " + noLive + ", live::text, next::text"
                    + others.stream().map(column -> ", " + column.of("live") + " IS DISTINCT FROM "
                            + column.of("next")).collect(Collectors.joining())
                    + pairs + " WHERE " + kind + " ORDER BY "
                    + each(key, column -> "coalesce(" + column.of("live") + ", " + column.of("next") + ")", ", ")
                    + " LIMIT " + SAMPLES, row -> sample(row, others)));
        }
        return comparison.withSamples(samples);
    }

    private Difference sample(ResultSet row, List<Column> others) throws SQLException {
        Difference.Kind kind = row.getBoolean(2)
                ? Difference.Kind.MISSING
                : row.getBoolean(3) ? Difference.Kind.EXTRA : Difference.Kind.CHANGED;
        List<String> differing = new ArrayList<>();
        for (int i = 0; kind == Difference.Kind.CHANGED && i < others.size(); i++) {
            if (row.getBoolean(6 + i)) {
                differing.add(others.get(i).name);
            }
        }
        return new Difference(kind, next.name(), List.of((String[]) row.getArray(1).getArray()), differing,
                kind == Difference.Kind.EXTRA ? "" : row.getString(4),
                kind == Difference.Kind.MISSING ? "" : row.getString(5), List.of());
    }

    /** Without a key, rows are either equal or not. */
    private Comparison asSets(long rows) throws SQLException {
        String of = "SELECT " + each(columns, column -> column.of("t") + " AS " + Sql.name(column.name), ", ")
                + " FROM %s AS t";
        String missing = "(" + of.replace("%s", live.sql()) + " EXCEPT ALL " + of.replace("%s", next.sql()) + ") AS d";
        String extra = "(" + of.replace("%s", next.sql()) + " EXCEPT ALL " + of.replace("%s", live.sql()) + ") AS d";
        Comparison comparison = new Comparison(rows, session.number("SELECT count(*) FROM " + missing),
                session.number("SELECT count(*) FROM " + extra), 0, Map.of(), notCompared, List.of(), List.of());
        if (comparison.equal()) {
            return comparison;
        }
        List<Difference> samples = new ArrayList<>();
        samples.addAll(session.list("SELECT d::text FROM " + missing + " LIMIT " + SAMPLES,
                row -> new Difference(Difference.Kind.MISSING, next.name(), List.of(), List.of(), row.getString(1), "",
                        List.of())));
        samples.addAll(session.list("SELECT d::text FROM " + extra + " LIMIT " + SAMPLES,
                row -> new Difference(Difference.Kind.EXTRA, next.name(), List.of(), List.of(), "", row.getString(1),
                        List.of())));
        return comparison.withSamples(samples);
    }

    private static String each(List<Column> columns, Function<Column, String> part, String separator) {
        return columns.stream().map(part).collect(Collectors.joining(separator));
    }
}
