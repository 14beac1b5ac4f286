package dev.evolvent.bench.size;

import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.database.BenchServer;
import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import dev.evolvent.bench.size.Command.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Checks whether the memory use of commands grows with the number of events.
 *
 * @param chosen
 *            number of events, if the user chose one
 */
public record SizeBench(OptionalLong chosen) implements Bench {

    private static final long FULL = 10_000_000;
    private static final long QUICK = 200_000;

    public SizeBench() {
        this(OptionalLong.empty());
    }

    @Override
    public String name() {
        return "size";
    }

    @Override
    public String summary() {
        return "whether census, proof and fingerprint of millions of events do with a heap of 128 MB";
    }

    @Override
    public String description() {
        return "Ten million events of about 100 bytes (with --quick 200,000, or --events N) are in one table: six types, two of which have changed, and "
                + "one payload that is cut off. The commands evolvent events census, prove and fingerprint go through all of "
                + "them, each in a process of its own with -Xmx128m, and have to give the right answers: the proof ends with "
                + "12 and names the one event.";
    }

    @Override
    public Optional<Bench> withEvents(long events) {
        return Optional.of(new SizeBench(OptionalLong.of(events)));
    }

    @Override
    public Report run(boolean quick, Consumer<String> progress) {
        long start = System.nanoTime();
        long count = chosen.orElse(quick ? QUICK : FULL);
        try (BenchServer server = BenchServer.start(builder -> builder);
                HikariDataSource pool = server.create("size", 1);
                Folder folder = Folder.create()) {
            Events events = new Events(new Statements(pool), count);
            events.make();
            progress.accept(String.format("%,d events are in the table after %.0f s.", count, since(start)));
            Command command = Command.in(folder.path(), server.server().jdbcUrl("size"));
            Map<Question, Outcome> outcomes = new EnumMap<>(Question.class);
            for (Question question : Question.values()) {
                Outcome outcome = command.run(question);
                question.check(outcome.answer(), events);
                outcomes.put(question, outcome);
                progress.accept(String.format("%s: %.1f s", question, outcome.seconds()));
            }
            Figures figures = new Figures(count, outcomes);
            return new Report("size", quick, Machine.here(), String.format(
                    "Census, proof and fingerprint have each gone through all %,d events; the proof has found the one at position"
                            + " %,d that cannot be read, and no other.",
                    count, events.planted()),
                    String.format("Once each, from the start of the process to its end. %.0f s in all.", since(start)),
                    figures.json(), figures.table(), figures.targets());
        } catch (SQLException | IOException e) {
            throw new BenchException("The events could not be made: " + e.getMessage(), e);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** A folder that is deleted on close, with its contents. */
    private record Folder(Path path) implements AutoCloseable {

        static Folder create() throws IOException {
            return new Folder(Files.createTempDirectory("evolvent-bench-size"));
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(path);
        }
    }
}
