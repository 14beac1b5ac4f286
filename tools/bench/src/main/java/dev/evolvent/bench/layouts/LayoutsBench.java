package dev.evolvent.bench.layouts;

import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.database.BenchServer;
import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import dev.evolvent.bench.report.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Measures the alternatives to the layout of Evolvent's own table. */
public final class LayoutsBench implements Bench {

    private static final int WRITERS = 8;

    /**
     * The amount of measuring.
     *
     * @param appended
     *            events per way of appending
     * @param all
     *            whether to measure all candidates, or only those that concern the form of documents
     */
    record Effort(int events, int read, int appended, int streams, int rounds, List<Integer> lines, boolean all) {

        /** Fewer large events fill as much space. */
        int events(int linesOfEach) {
            return linesOfEach > 20 ? events / 5 : events;
        }

        static Effort quick() {
            return new Effort(50_000, 50_000, 800, 100, 3, List.of(0), false);
        }

        static Effort full() {
            return new Effort(1_000_000, 100_000, 1_600, 200, 5, List.of(0, 11, 80), true);
        }
    }

    @Override
    public String name() {
        return "layouts";
    }

    @Override
    public String summary() {
        return "Evolvent's own table beside tables that differ from it in one thing";
    }

    @Override
    public String description() {
        return "Each table is filled with the same events of about 0.1, 0.6 and 4 KB; then events are appended to it by one "
                + "writer and by eight, one and ten at a time, many are read, and single streams are. What counts is the time "
                + "that the server's processes were on a processor, which only Linux tells, and what they write: neither "
                + "depends much on what else the machine does. No writer waits for the disk (fsync off).";
    }

    @Override
    public Report run(boolean quick, Consumer<String> progress) {
        return run(Machine.here(), quick, quick ? Effort.quick() : Effort.full(), progress);
    }

    static Report run(Machine machine, boolean quick, Effort effort, Consumer<String> progress) {
        long start = System.nanoTime();
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Table.Group> groups = new ArrayList<>();
        try (BenchServer server = BenchServer.start(builder -> builder.setting("full_page_writes", "on"));
                HikariDataSource pool = server.create("layouts", WRITERS + 1)) {
            for (int lines : effort.lines()) {
                Figures figures = measure(new Events(new Statements(pool), effort.events(lines), lines), effort,
                        progress);
                rows.addAll(figures.json());
                groups.add(figures.group());
            }
        } catch (SQLException e) {
            throw new BenchException("A candidate could not be measured: " + e.getMessage(), e);
        }
        return new Report("layouts", quick, machine, "All candidates were filled with the same events.",
                String.format("%d rounds in turn, of which the median counts; %.0f s in all.", effort.rounds(),
                        (System.nanoTime() - start) / 1e9),
                rows, new Table(Figures.HEAD, 1, groups), List.of());
    }

    private static Figures measure(Events events, Effort effort, Consumer<String> progress) throws SQLException {
        events.make();
        Figures figures = new Figures(events.meanBytes());
        List<Trial> trials = new ArrayList<>();
        boolean everything = effort.all() && events.lines() == 0;
        for (Candidate candidate : everything ? Candidate.all() : Candidate.ofDocuments()) {
            Trial trial = Trial.of(candidate, events.database(), trials.size());
            figures.weigh(candidate, trial.fill(events));
            trials.add(trial);
            progress.accept(events.meanBytes() + " bytes, filled: " + candidate.label());
        }
        String payload = events.database().text("SELECT payload FROM made WHERE i = 7");
        for (int round = 0; round <= effort.rounds(); round++) {
            for (Trial trial : trials) {
                measure(trial, round, effort, events.count(), payload, figures);
            }
            progress.accept(events.meanBytes() + " bytes, " + (round == 0 ? "warmed up" : "round " + round));
        }
        for (Trial trial : trials) {
            trial.remove();
        }
        return figures;
    }

    private static void measure(Trial trial, int round, Effort effort, int events, String payload, Figures figures)
            throws SQLException {
        Candidate candidate = trial.candidate();
        trial.database().execute("CHECKPOINT");
        for (Figures.What what : Figures.What.values()) {
            if (candidate.canAppend() || !what.isAppend()) {
                double micros = switch (what) {
                    case ONE_WRITER_ONE_EVENT -> trial.append(1, effort.appended(), 1, payload);
                    case ONE_WRITER_TEN_EVENTS -> trial.append(1, effort.appended() * 2, 10, payload);
                    case MANY_WRITERS_ONE_EVENT -> trial.append(WRITERS, effort.appended() * 2, 1, payload);
                    case MANY_WRITERS_TEN_EVENTS -> trial.append(WRITERS, effort.appended() * 2, 10, payload);
                    case READ_ALL -> trial.readAll(Math.min(effort.read(), events));
                    case READ_STREAMS -> trial.readStreams(effort.streams(), events);
                };
                if (round > 0) {
                    figures.add(candidate, what, micros);
                }
            }
        }
    }
}
