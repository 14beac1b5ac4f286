package dev.evolvent.projections;

import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.sql.SQLException;
import java.util.List;

/**
 * What differs between the live table of a projection and the one that is to take its place, both at the same position.
 *
 * @param missing
 *            rows that only the live table has
 * @param extra
 *            rows that only the new table has
 * @param changed
 *            rows that both have, with different values
 * @param samples
 *            some of them, with both rows as text
 */
public record Comparison(long rows, long missing, long extra, long changed, List<String> samples) {

    private static final int SAMPLES = 10;

    /** Compared with nothing: there was no live table. */
    static Comparison first(long rows) {
        return new Comparison(rows, 0, 0, 0, List.of());
    }

    static Comparison of(Session session, Table live, Table next, RowMapping<?> mapping) throws SQLException {
        String key = Sql.name(mapping.key().name());
        String pairs = " FROM (SELECT " + mapping.columnList("") + " FROM " + live.sql()
                + ") AS live FULL JOIN (SELECT "
                + mapping.columnList("") + " FROM " + next.sql() + ") AS next ON live." + key + " = next." + key
                + " WHERE live." + key + " IS NULL OR next." + key + " IS NULL OR ROW(" + mapping.columnList("live.")
                + ") IS DISTINCT FROM ROW(" + mapping.columnList("next.") + ")";
        long rows = session.number("SELECT count(*) FROM " + next.sql());
        Comparison counts = session.first("SELECT count(*) FILTER (WHERE next." + key
                + " IS NULL), count(*) FILTER (WHERE live." + key + " IS NULL), count(*)" + pairs,
                row -> new Comparison(rows, row.getLong(1), row.getLong(2),
                        row.getLong(3) - row.getLong(1) - row.getLong(2), List.of()))
                .orElseThrow();
        if (counts.equal()) {
            return counts;
        }
        List<String> samples = session.list("SELECT CASE WHEN next." + key + " IS NULL THEN 'missing: ' || live::text"
                + " WHEN live." + key + " IS NULL THEN 'extra: ' || next::text"
                + " ELSE 'changed: ' || live::text || ' -> ' || next::text END" + pairs + " ORDER BY coalesce(live."
                + key
                + ", next." + key + ") LIMIT " + SAMPLES, row -> row.getString(1));
        return new Comparison(rows, counts.missing(), counts.extra(), counts.changed(), samples);
    }

    /** Whether there is no difference at all. */
    public boolean equal() {
        return missing + extra + changed == 0;
    }

    @Override
    public String toString() {
        return rows + " rows: " + missing + " missing, " + extra + " extra, " + changed + " changed";
    }
}
