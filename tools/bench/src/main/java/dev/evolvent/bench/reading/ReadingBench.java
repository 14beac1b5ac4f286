package dev.evolvent.bench.reading;

import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.database.BenchServer;
import dev.evolvent.bench.database.Medians;
import dev.evolvent.bench.reading.Contents.Outcome;
import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import dev.evolvent.eventstore.scratch.ScratchServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Measures reading and appending, starting at the table. */
public final class ReadingBench implements Bench {

    private static final int CONNECTIONS = 10;

    /**
     * The amount of measuring.
     *
     * @param rounds
     *            maximum number, of reading and of appending
     * @param readingEnds
     *            when to start no other round of reading; there is at least one
     * @param appends
     *            per writer and round
     * @param appendingEnds
     *            when to start no other round of appending
     */
    record Effort(int events, int rounds, Duration readingEnds, List<Appending> appendings, int appends,
            Duration appendingEnds) {

        static Effort quick() {
            return new Effort(200_000, 5, Duration.ofSeconds(22), Appending.few(), 300, Duration.ofSeconds(38));
        }

        static Effort full() {
            return new Effort(1_000_000, 9, Duration.ofMinutes(5), Appending.all(), 1_000, Duration.ofMinutes(8));
        }

        /** Eight writers need not do eight times the work of one. */
        int appendsOf(Appending appending) {
            return Math.max(1, appending.writers() == 1 ? appends : appends / 3);
        }
    }

    /** Limits the rounds: at least one, and more while there is time. */
    private record Clock(long start, int rounds, Duration end) {

        boolean allows(int round) {
            return round <= 1 || (round <= rounds && System.nanoTime() - start < end.toNanos());
        }
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String summary() {
        return "what it costs to read events out of a table, and to append them, beside Axon and beside plain COPY";
    }

    @Override
    public String description() {
        return "Events of about 100 bytes, of five types, two of which have changed twice, are in the table of Axon Framework 4 "
                + "and in Evolvent's own. They are read as stored, in today's form and as today's classes: by Evolvent, by "
                + "Axon's JDBC engine with its upcaster chain in batches of several sizes, by a plain cursor, and by COPY, "
                + "which is the limit. Then Axon and Evolvent append, one writer and eight, with the same pool, on "
                + "a server that waits for its disk: Axon in a unit of work, as in an application, and its engine alone.";
    }

    @Override
    public Report run(boolean quick, Consumer<String> progress) {
        return run(Machine.here(), quick, quick ? Effort.quick() : Effort.full(), progress);
    }

    static Report run(Machine machine, boolean quick, Effort effort, Consumer<String> progress) {
        long start = System.nanoTime();
        try (BenchServer server = BenchServer.start(ScratchServer.Builder::durable);
                HikariDataSource reading = server.create("reading", CONNECTIONS);
                HikariDataSource appending = server.create("appending", CONNECTIONS)) {
            Tables.fill(reading, effort.events());
            progress.accept(String.format("%,d events are in both tables.", effort.events()));
            List<Reader> readers = Reader.all(reading);
            check(readers, effort.events());
            Tables.create(appending);
            List<Appender> appenders = Appender.all(appending);
            check(appenders);
            String agreement = String
                    .format("All %d readers come to the same results for %,d events, all %d appenders leave"
                            + " the same events.", readers.size(), effort.events(), appenders.size());
            progress.accept(agreement);
            Medians<Reader> reads = read(readers, effort, new Clock(start, effort.rounds(), effort.readingEnds()),
                    progress);
            Medians<Figures.Append> appends = append(appenders, effort,
                    new Clock(start, effort.rounds(), effort.appendingEnds()), progress);
            Figures figures = new Figures(reads, appends);
            String measured = String.format(
                    "%d rounds of reading and %d of appending, all contenders in turn; the median counts, of ratios that of"
                            + " each round. One process; readers are warmed up by the check, appenders by a round. The server waits for the disk (fsync,"
                            + " full_page_writes and synchronous_commit are on). %.0f s in all.",
                    rounds(reads), rounds(appends), (System.nanoTime() - start) / 1e9);
            return new Report("reading", quick, machine, agreement, measured, figures.json(), figures.table(),
                    figures.targets());
        } catch (SQLException e) {
            throw new BenchException("A contender could not be measured: " + e.getMessage(), e);
        }
    }

    private static void check(List<Reader> readers, int events) throws SQLException {
        Map<Reader, Outcome> outcomes = new LinkedHashMap<>();
        List<String> differences = new ArrayList<>();
        for (Reader reader : readers) {
            Outcome outcome = reader.check();
            if (outcome.count() != events) {
                differences.add(reader.label() + " has read " + outcome.count() + " events");
            }
            outcomes.forEach((other, result) -> {
                if (reader.task().comesToTheSameAs(other.task()) && !result.equals(outcome)) {
                    differences.add(reader.label() + " has read other things than " + other.label());
                }
            });
            outcomes.put(reader, outcome);
        }
        refuse(differences);
    }

    private static void check(List<Appender> appenders) {
        List<String> differences = new ArrayList<>();
        Map<String, List<Appender.Appended>> results = new LinkedHashMap<>();
        for (Appender appender : appenders) {
            results.put(appender.by(), appender.check(List.of(Appending.EVENT, Appending.EVENT)));
        }
        results.forEach((by, result) -> {
            if (!result.equals(results.get(Appender.AXON))) {
                differences.add(by + " has appended " + result + ", and Axon " + results.get(Appender.AXON));
            }
        });
        refuse(differences);
    }

    private static void refuse(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new BenchException("The contenders come to different results:\n" + String.join("\n", differences));
        }
    }

    private static <K> int rounds(Medians<K> medians) {
        return medians.rounds(medians.contenders().iterator().next()).size();
    }

    private static Medians<Reader> read(List<Reader> readers, Effort effort, Clock clock, Consumer<String> progress)
            throws SQLException {
        Medians<Reader> medians = new Medians<>();
        for (int round = 1; clock.allows(round); round++) {
            for (Reader reader : readers) {
                long start = System.nanoTime();
                reader.run(Contents.counted());
                medians.add(reader, effort.events() / ((System.nanoTime() - start) / 1e9));
            }
            progress.accept("reading: round " + round);
        }
        return medians;
    }

    private static Medians<Figures.Append> append(List<Appender> appenders, Effort effort, Clock clock,
            Consumer<String> progress) {
        Medians<Figures.Append> medians = new Medians<>();
        for (int round = 0; clock.allows(round); round++) {
            for (Appending appending : effort.appendings()) {
                for (Appender appender : appenders) {
                    double rate = appending.run(appender, effort.appendsOf(appending));
                    if (round > 0) {
                        medians.add(new Figures.Append(appending, Objects.requireNonNull(appender.by())), rate);
                    }
                }
            }
            progress.accept(round == 0 ? "appending: warmed up" : "appending: round " + round);
        }
        return medians;
    }
}
