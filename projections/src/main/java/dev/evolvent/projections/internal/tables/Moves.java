package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.Session;
import dev.evolvent.projections.internal.tables.Standing.Relation;
import java.sql.SQLException;
import java.util.List;

/**
 * The statements of an exchange.
 *
 * @param touch
 *            those that get the locks; they change nothing
 */
record Moves(List<String> touch, List<String> move, List<String> remaining, List<String> lost) {

    private record Line(String stage, String statement) {}

    static Moves of(Session session, String schema, String from, String aside, Standing live, List<Relation> next)
            throws SQLException {
        int version = session.majorVersion();
        List<Line> lines = Reading.under(session, List.of(),
                inside -> inside.list(MoveQueries.moves(version), row -> new Line(row.getString(1), row.getString(2)),
                        schema,
                        from, aside, live.tableOids(), Standing.oids(next), Standing.oids(live.materialized()),
                        live.viewOids(), live.viewOids()));
        return new Moves(stage(lines, "TOUCH"), stage(lines, "MOVE"), stage(lines, "REMAINING"), stage(lines, "LOST"));
    }

    private static List<String> stage(List<Line> lines, String stage) {
        return lines.stream().filter(line -> line.stage().equals(stage)).map(Line::statement).toList();
    }
}
