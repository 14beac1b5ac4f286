package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.internal.tables.Dependents.Relation;
import java.sql.SQLException;
import java.util.List;

/**
 * The statements of a swap.
 *
 * @param touch
 *            statements that take the locks and change nothing
 */
record SwapPlan(List<String> touch, List<String> move, List<String> remaining, List<String> lost) {

    private record Line(String stage, String statement) {}

    static SwapPlan of(Session session, String schema, String from, String aside, Dependents live, List<Relation> next)
            throws SQLException {
        int version = session.majorVersion();
        List<Line> lines = CatalogueReading.under(session, List.of(),
                inside -> inside.list(SwapQueries.plan(version), row -> new Line(row.getString(1), row.getString(2)),
                        schema,
                        from, aside, live.tableOids(), Dependents.oids(next), Dependents.oids(live.materialized()),
                        live.viewOids(), live.viewOids()));
        return new SwapPlan(stage(lines, "TOUCH"), stage(lines, "MOVE"), stage(lines, "REMAINING"),
                stage(lines, "LOST"));
    }

    private static List<String> stage(List<Line> lines, String stage) {
        return lines.stream().filter(line -> line.stage().equals(stage)).map(Line::statement).toList();
    }
}
