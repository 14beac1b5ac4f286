package dev.evolvent.bench.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.database.BenchServer;
import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.rebuild.SmallHeapRun.Outcome;
import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import dev.evolvent.bench.report.Table;
import dev.evolvent.bench.report.Target;
import dev.evolvent.eventstore.scratch.ScratchServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Checks that a rebuild of many events works with a small heap, and is as fast per event as one of few.
 *
 * @param chosen
 *            number of events, if the user chose one
 */
public record SmallHeapBench(OptionalLong chosen) implements Bench {

    private static final long FULL = 10_000_000;
    private static final long QUICK = 200_000;
    private static final int EVENTS_OF_AN_ORDER = 10;
    private static final double SLOWER = 1.3;

    public SmallHeapBench() {
        this(OptionalLong.empty());
    }

    @Override
    public String name() {
        return "rebuild-heap";
    }

    @Override
    public String summary() {
        return "whether ten million events are rebuilt with a heap of 256 MB, each as fast as with one million";
    }

    @Override
    public String description() {
        return "Ten million events of a million orders (with --quick 200,000 of 20,000, or --events N of a tenth) are rebuilt "
                + "by a keyed fold in a process of its own with -Xmx256m; and before that, a tenth of them. It is looked at "
                + "whether there is the right row for each order. Needs 8 GB of disk while it runs.";
    }

    @Override
    public Optional<Bench> withEvents(long events) {
        return Optional.of(new SmallHeapBench(OptionalLong.of(events)));
    }

    @Override
    public Report run(boolean quick, Consumer<String> progress) {
        Machine machine = Machine.here();
        long start = System.nanoTime();
        long count = chosen.orElse(quick ? QUICK : FULL);
        try (BenchServer server = BenchServer.start(ScratchServer.Builder::durable)) {
            Outcome few = measure(server, "few", count / EVENTS_OF_AN_ORDER, progress);
            Outcome many = measure(server, "many", count, progress);
            double slower = Math.round(many.microsPerEvent() / few.microsPerEvent() * 100) / 100.0;
            return new Report("rebuild-heap", quick, machine,
                    "There is a row for each order that was not cancelled, as of its last event, and no other.",
                    String.format(
                            "Once each, in a process of its own that nothing has warmed up, with two threads. %.0f s in"
                                    + " all.",
                            (System.nanoTime() - start) / 1e9),
                    List.of(json(few), json(many)), table(few, many),
                    List.of(Target.atMost("time per event, times that of a tenth of the events", slower, SLOWER)));
        } catch (SQLException e) {
            throw new BenchException("The events could not be made: " + e.getMessage(), e);
        }
    }

    private static Outcome measure(BenchServer server, String database, long count, Consumer<String> progress)
            throws SQLException {
        try (HikariDataSource pool = server.create(database, 2)) {
            EventTable.create(pool, count, new Workload(0, EVENTS_OF_AN_ORDER));
            Statements statements = new Statements(pool);
            statements.execute("CHECKPOINT");
            progress.accept(String.format("%,d events are in the table.", count));
            Outcome outcome = SmallHeapRun.in(server.server().jdbcUrl(database));
            progress.accept(String.format("%,d events: %.1f s", count, outcome.seconds()));
            check(statements, outcome, count);
            return outcome;
        }
    }

    private static void check(Statements statements, Outcome outcome, long count) throws SQLException {
        long different = statements.number("""
                SELECT count(*) FROM (
                    SELECT aggregateidentifier::uuid AS order_id, max(timestamp::timestamptz) AS changed_at
                    FROM domainevententry GROUP BY aggregateidentifier
                    HAVING NOT bool_or(payloadtype LIKE '%OrderCancelled')) AS expected
                FULL JOIN orders AS actual USING (order_id)
                WHERE expected.changed_at IS DISTINCT FROM actual.changed_at""");
        if (different > 0 || outcome.events() != count) {
            throw new BenchException("After " + outcome.events() + " events of " + count + ", " + different
                    + " rows are missing, too many, or not as of the last event.");
        }
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("events", outcome.events());
        row.put("heapMegabytes", SmallHeapRun.HEAP);
        row.put("seconds", Math.round(outcome.seconds() * 10) / 10.0);
        row.put("eventsPerSecond", Math.round(outcome.events() / outcome.seconds()));
        return row;
    }

    private static Table table(Outcome... outcomes) {
        List<List<String>> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            lines.add(List.of(String.format("%,d", outcome.events()), String.format("%.1f", outcome.seconds()),
                    String.format("%,.0f", outcome.events() / outcome.seconds()),
                    String.format("%.2f", outcome.microsPerEvent())));
        }
        return new Table(List.of("events", "seconds", "events/s", "us/event"), 0,
                List.of(new Table.Group("A keyed fold, -Xmx" + SmallHeapRun.HEAP + "m", lines)));
    }
}
