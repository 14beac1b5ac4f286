package dev.evolvent.bench.sequence;

import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.database.BenchServer;
import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import dev.evolvent.eventstore.scratch.ScratchServer;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Measures what it costs to add a global order to an events table, and how long appends are blocked.
 *
 * @param chosen
 *            number of events, if the user chose one
 */
public record AddSequenceBench(OptionalLong chosen) implements Bench {

    private static final long FULL = 2_000_000;
    private static final long QUICK = 200_000;
    private static final int CONNECTIONS = 8;

    private static final String ORDER = "SELECT %s FROM (SELECT id, created_at, row_number() OVER (ORDER BY sequence) AS place,"
            + " max(created_at) OVER (ORDER BY sequence) AS latest FROM %s WHERE " + Events.OLD + ") AS numbered";

    public AddSequenceBench() {
        this(OptionalLong.empty());
    }

    @Override
    public String name() {
        return "add-sequence";
    }

    @Override
    public String summary() {
        return "what it costs to give a table of events a global order, and how long appends are held up by it";
    }

    @Override
    public String description() {
        return "Two million events of about 300 bytes (with --quick 200,000, or --rows N) are in a table without a sequence. "
                + "The three strategies of add-sequence give them one, and so do ADD COLUMN BIGSERIAL, a single UPDATE, and "
                + "batches as they are written by hand, each on a fresh copy of the same table, while one connection appends "
                + Canary.PER_SECOND + " events a second. The server waits for its disk.";
    }

    @Override
    public Optional<Bench> withEvents(long events) {
        return Optional.of(new AddSequenceBench(OptionalLong.of(events)));
    }

    @Override
    public Report run(boolean quick, Consumer<String> progress) {
        long start = System.nanoTime();
        long count = chosen.orElse(quick ? QUICK : FULL);
        Map<Contender, Outcome> outcomes = new EnumMap<>(Contender.class);
        try (BenchServer server = BenchServer.start(ScratchServer.Builder::durable)) {
            try (HikariDataSource pool = server.create("origin", 1)) {
                new Events(new Statements(pool), count).make();
            }
            progress.accept(String.format("%,d events are in the table after %.0f s.", count, since(start)));
            for (Contender contender : Contender.values()) {
                Outcome outcome = measure(server, contender, count);
                outcomes.put(contender, outcome);
                progress.accept(
                        String.format("%s: %.1f s, longest append %.0f ms", contender.label(), outcome.seconds(),
                                outcome.longestMillis()));
            }
        } catch (SQLException e) {
            throw new BenchException("The events could not be made or numbered: " + e.getMessage(), e);
        }
        requireSameOrder(outcomes);
        Figures figures = new Figures(count, outcomes);
        return new Report(name(), quick, Machine.here(), String.format(
                "All have numbered all %,d events and those that were appended meanwhile, each once; all but BIGSERIAL, which"
                        + " does not look at the time, have put the old ones in the same order.",
                count),
                String.format("Once each, with one connection that appends %d events a second. %.0f s in all.",
                        Canary.PER_SECOND, since(start)),
                figures.json(), figures.table(), figures.targets());
    }

    private static Outcome measure(BenchServer server, Contender contender, long count) throws SQLException {
        try (HikariDataSource postgres = server.pool("postgres", 1)) {
            Statements admin = new Statements(postgres);
            boolean chooses = admin.number("SHOW server_version_num") >= 150_000;
            admin.execute("CREATE DATABASE copy TEMPLATE origin" + (chooses ? " STRATEGY file_copy" : ""));
            admin.execute("CHECKPOINT");
            try (HikariDataSource pool = server.pool("copy", CONNECTIONS)) {
                return measure(pool, contender, count);
            } finally {
                admin.execute("DROP DATABASE copy WITH (FORCE)");
            }
        }
    }

    private static Outcome measure(HikariDataSource pool, Contender contender, long count) throws SQLException {
        Statements database = new Statements(pool);
        // Otherwise the first pages of the new copy are read from disk.
        database.number("SELECT count(payload) FROM events");
        long heap = database.number("SELECT pg_relation_size('events')");
        double seconds;
        double longest;
        long log;
        Canary canary = Canary.start(pool);
        try (canary) {
            long before = log(database);
            long start = System.nanoTime();
            contender.run(pool);
            seconds = since(start);
            longest = canary.longestMillis();
            log = log(database) - before;
        }
        long wrong = database.number("SELECT count(*) FROM events") - count - canary.appended()
                + database.number("SELECT count(*) - count(DISTINCT sequence) FROM " + contender.numbered())
                + database.number("SELECT count(*) FROM events") - database.number("SELECT count(sequence) FROM "
                        + contender.numbered());
        if (wrong != 0) {
            throw new BenchException(contender.label() + " has lost events, or not numbered each once.");
        }
        return new Outcome(seconds, longest, canary.appended(),
                database.number("SELECT pg_relation_size('events')") / (double) heap,
                database.number("SELECT sum(pg_total_relation_size(oid)) FROM pg_class"
                        + " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"),
                log,
                database.number(ORDER.formatted("count(*) FILTER (WHERE created_at < latest)", contender.numbered())),
                database.text(ORDER.formatted("sum(hashtextextended(id::text, place))", contender.numbered())));
    }

    private static void requireSameOrder(Map<Contender, Outcome> outcomes) {
        long orders = outcomes.entrySet().stream().filter(entry -> entry.getKey().ordersByTime())
                .map(entry -> entry.getValue().order()).distinct().count();
        if (orders != 1) {
            throw new BenchException("Those who order by time have come to " + orders + " different orders.");
        }
    }

    private static long log(Statements database) throws SQLException {
        return database.number("SELECT (pg_current_wal_insert_lsn() - '0/0')::bigint");
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
