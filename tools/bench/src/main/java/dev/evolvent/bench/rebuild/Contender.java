package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.report.BenchException;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Builds the read model, or, as the limit, only reads the events.
 *
 * @param atLeast
 *            how many times as fast as others it should be
 */
record Contender(String by, Kind kind, Map<Kind, Double> atLeast, Work work) {

    /** The group in which it is compared. */
    enum Kind {
        COPY("COPY"),
        /** A part of what Evolvent does. */
        PART("reading"),
        STATEMENTS("the server"),
        LOOP("the loop"),
        CURSOR("the loop by a cursor"),
        AXON("Axon"),
        EVOLVENT("Evolvent");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean buildsRows() {
            return this != COPY && this != PART;
        }

        /** Whether it is so slow that it gets only the first events. */
        boolean getsFew() {
            return this == AXON || this == CURSOR;
        }
    }

    /** Builds the table, which does not exist yet, from the events. */
    @FunctionalInterface
    interface Work {
        void build(EventTable events) throws SQLException, IOException, InterruptedException;
    }

    /** The loop is the first one that builds rows: the others must give the same result. */
    static List<Contender> all() {
        return List.of(
                peer("COPY TO STDOUT, binary", Kind.COPY, Contender::copyOut),
                peer("only reading and upcasting, 1 thread", Kind.PART, Limits::read),
                peer("only the handler's statements", Kind.STATEMENTS, Limits::run),
                peer("loop by pages, batched upserts", Kind.LOOP, PlainLoop::byPages),
                peer("loop by a cursor, batched upserts", Kind.CURSOR, PlainLoop::byCursor),
                peer("Axon, 2 segments", Kind.AXON, events -> AxonProcessor.build(events, 2)),
                peer("Axon, 4 segments", Kind.AXON, events -> AxonProcessor.build(events, 4)),
                own("Evolvent, keyed fold, 1 thread", Map.of(),
                        events -> Evolvent.build(events, EvolventFold.orders(), 1)),
                own("Evolvent, keyed fold, 2 threads", Map.of(Kind.AXON, 40.0, Kind.LOOP, 8.0, Kind.COPY, 0.4),
                        events -> Evolvent.build(events, EvolventFold.orders(), 2)),
                own("Evolvent, handler, 1 thread", Map.of(),
                        events -> Evolvent.build(events, EvolventHandler.orders(), 1)),
                own("Evolvent, handler, 2 threads", Map.of(Kind.AXON, 10.0, Kind.LOOP, 2.5),
                        events -> Evolvent.build(events, EvolventHandler.orders(), 2)));
    }

    private static Contender own(String by, Map<Kind, Double> atLeast, Work work) {
        return new Contender(by, Kind.EVOLVENT, atLeast, work);
    }

    private static Contender peer(String by, Kind kind, Work work) {
        return new Contender(by, kind, Map.of(), work);
    }

    private static void copyOut(EventTable events) throws SQLException, IOException {
        try (Connection connection = events.pool().getConnection()) {
            long rows = connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyOut("COPY (SELECT " + EventTable.COLUMNS + " FROM "
                            + events.name() + " ORDER BY globalindex) TO STDOUT (FORMAT binary)",
                            OutputStream.nullOutputStream());
            if (rows != events.count()) {
                throw new BenchException("COPY has read " + rows + " events.");
            }
        }
    }
}
