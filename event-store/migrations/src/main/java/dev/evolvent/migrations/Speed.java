package dev.evolvent.migrations;

import dev.evolvent.migrations.MigrationPlan.Size;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The current speed of the server, for a realistic plan. Measured once, by reads only, in a fraction of a second; if it
 * cannot be measured, a small current server is assumed.
 */
final class Speed {

    /** The duration of the sort on the server on which the rates of {@link MigrationPlan.Estimate} were measured. */
    private static final double USUAL_SORT_MILLIS = 30;
    private static final double USUAL_BYTES_PER_MILLI = 300_000;

    private static final String SORT = "SELECT count(*) FROM (SELECT md5(i::text) FROM generate_series(1, 20000) AS i"
            + " ORDER BY 1 OFFSET 0) AS sorted";
    private static final int TIMES = 3;

    private static final long SAMPLE_BYTES = 8L << 20;

    /** Longer queries are cancelled, and count as this long. */
    private static final int MOST_MILLIS = 300;
    private static final String QUERY_CANCELED = "57014";

    /** Below this, the round trip dominates the measurement. */
    private static final double SHORTEST_MILLIS = 2;

    private final Session session;
    private final Map<Table, Double> reading = new HashMap<>();
    private OptionalDouble processor = OptionalDouble.empty();

    Speed(Session session) {
        this.session = session;
    }

    /** Relative to the usual speed. */
    double processor() {
        if (processor.isEmpty()) {
            double best = Double.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                best = Math.min(best, sorting());
            }
            processor = OptionalDouble.of(Math.clamp(USUAL_SORT_MILLIS / best, 0.1, 10));
        }
        return processor.getAsDouble();
    }

    private double sorting() {
        try {
            long began = System.nanoTime();
            read(SORT);
            return millisSince(began);
        } catch (SQLException e) {
            return QUERY_CANCELED.equals(e.getSQLState()) ? MOST_MILLIS : USUAL_SORT_MILLIS;
        }
    }

    /** Bytes per millisecond when reading a table. */
    double reading(Table table, Size size) {
        return reading.computeIfAbsent(table, unknown -> sample(table, size));
    }

    private double sample(Table table, Size size) {
        if (size.rows() == 0 || size.bytes() == 0) {
            return USUAL_BYTES_PER_MILLI;
        }
        try {
            long began = System.nanoTime();
            long rows = read("SELECT count(*) FROM " + table.sql() + " AS sampled TABLESAMPLE SYSTEM (?::real)"
                    + " WHERE sampled IS DISTINCT FROM NULL", Math.min(100, 100.0 * SAMPLE_BYTES / size.bytes()));
            double took = millisSince(began);
            double bytes = (double) size.bytes() / size.rows() * rows;
            return took < SHORTEST_MILLIS || rows == 0 ? USUAL_BYTES_PER_MILLI : bytes / took;
        } catch (SQLException e) {
            // A role without the right to read it, or a blocked session, learns nothing about it.
            return QUERY_CANCELED.equals(e.getSQLState())
                    ? (double) SAMPLE_BYTES / MOST_MILLIS
                    : USUAL_BYTES_PER_MILLI;
        }
    }

    private long read(String sql, Object... values) throws SQLException {
        return session.transaction(inner -> {
            inner.execute("SET TRANSACTION READ ONLY; SET LOCAL lock_timeout = 50; SET LOCAL statement_timeout = "
                    + MOST_MILLIS);
            return inner.number(sql, values);
        });
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
