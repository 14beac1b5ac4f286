package dev.evolvent.bench.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.database.BenchServer;
import dev.evolvent.bench.database.Medians;
import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import dev.evolvent.eventstore.scratch.ScratchServer;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Measures how fast a read model is rebuilt.
 *
 * @param chosen
 *            number of events, if the user chose one
 */
public record RebuildBench(OptionalLong chosen) implements Bench {

    private static final int CONNECTIONS = 12;
    private static final int ROUNDS = 5;

    /**
     * The amount of measuring.
     *
     * @param few
     *            number of events for contenders that would take too long for all
     * @param end
     *            no round starts that would not finish by then; there is at least one
     */
    record Effort(long events, long few, Duration end) {

        static final Effort QUICK = new Effort(100_000, 20_000, Duration.ofSeconds(45));
        static final Effort FULL = new Effort(1_000_000, 200_000, Duration.ofMinutes(6));
    }

    public RebuildBench() {
        this(OptionalLong.empty());
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String summary() {
        return "how fast a read model is rebuilt from all events, compared with Axon and beside the loop that people write";
    }

    @Override
    public String description() {
        return "A million events of about 100 bytes (with --quick 100,000, or --events N), of five types, two of which have "
                + "changed twice, are in the table of Axon Framework 4. From these very rows the same read model is built: "
                + "by a keyed fold and by a handler of Evolvent with one and two threads, by Axon's pooled streaming event processor with 2 and 4 segments, and by "
                + "a plain loop with batched upserts. COPY, which is the limit, only reads them. Two parts of a "
                + "rebuild are measured alone: reading and upcasting, and the handler's statements as a loop in the server over "
                + "events that were decoded before. Axon and the loop by a cursor get no more "
                + "than the first 200,000 (quick: 20,000). The server waits for its disk.";
    }

    @Override
    public Optional<Bench> withEvents(long events) {
        return Optional.of(new RebuildBench(OptionalLong.of(events)));
    }

    @Override
    public Report run(boolean quick, Consumer<String> progress) {
        Effort effort = quick ? Effort.QUICK : Effort.FULL;
        return run(Machine.here(), quick, new Effort(chosen.orElse(effort.events()), effort.few(), effort.end()),
                progress);
    }

    static Report run(Machine machine, boolean quick, Effort effort, Consumer<String> progress) {
        long count = effort.events();
        long start = System.nanoTime();
        try (BenchServer server = BenchServer.start(ScratchServer.Builder::durable);
                HikariDataSource pool = server.create("rebuild", CONNECTIONS)) {
            EventTable events = EventTable.create(pool, count);
            Limits.decode(events);
            Trial trial = new Trial(events, events.first(effort.few()), new ReadModel(new Statements(pool)), progress);
            progress.accept(String.format("%,d events are in the table after %.0f s.", count, since(start)));
            List<Contender> contenders = Contender.all();
            long rows = trial.check(contenders);
            String agreement = String.format("All come to the same %,d rows for %,d events%s.", rows, count,
                    trial.all().equals(trial.few())
                            ? ""
                            : String.format(
                                    ", and to the same rows for the first %,d, which is all that Axon and the loop by a cursor get",
                                    trial.few().count()));
            progress.accept(agreement);
            Medians<Contender> rates = new Medians<>();
            int round = 0;
            double longest = 0;
            do {
                long began = System.nanoTime();
                for (Contender contender : contenders) {
                    rates.add(contender, trial.measure(contender));
                }
                round++;
                longest = Math.max(longest, since(began));
                progress.accept("round " + round);
            } while (round < ROUNDS && since(start) + longest < effort.end().toSeconds());
            Figures figures = new Figures(rates, contender -> trial.eventsOf(contender).count(), rows);
            String measured = round == 1 ? "One round" : round + " rounds";
            return new Report("rebuild", quick, machine, agreement, String.format(
                    "%s, all contenders in turn; the median counts, of ratios that of each round. One process, which the"
                            + " check has warmed up. The rows were compared after each run. The server waits for the disk. %.0f s"
                            + " in all.",
                    measured, since(start)), figures.json(), figures.table(), figures.targets());
        } catch (SQLException | IOException e) {
            throw new BenchException("A contender could not be measured: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("The bench was interrupted.", e);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
