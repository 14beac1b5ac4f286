package dev.evolvent.bench.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.database.BenchServer;
import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import dev.evolvent.eventstore.scratch.ScratchServer;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.RunnerOptions;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Measures what users of a read model notice while events arrive, and while it is rebuilt.
 *
 * @param chosen
 *            initial number of events, if the user chose one
 */
public record LiveBench(OptionalLong chosen) implements Bench {

    static final int PER_SECOND = 2_000;
    static final int READERS = 4;

    /** During the rebuild. */
    static final int PER_SECOND_MEANWHILE = 500;

    private static final int APPENDERS = 4;
    private static final int CONNECTIONS = 30;
    private static final int THREADS = 2;
    private static final Duration SETTLING = Duration.ofSeconds(3);

    /**
     * The amount of measuring.
     *
     * @param events
     *            initial number of events
     * @param following
     *            how long events are appended while nothing else happens
     */
    record Effort(long events, Duration following) {

        static final Effort QUICK = new Effort(100_000, Duration.ofSeconds(5));
        static final Effort FULL = new Effort(1_000_000, Duration.ofSeconds(60));
    }

    public LiveBench() {
        this(OptionalLong.empty());
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public String summary() {
        return "how soon an appended event is seen in a read model, and what its readers notice of a rebuild";
    }

    @Override
    public String description() {
        return String.format(
                "The read model of rebuild, after a million events (with --quick 100,000, or --events N), follows "
                        + "its events while four connections append %,d of them a second for a minute (quick: five seconds), each in a "
                        + "transaction of its own. It is measured how long it takes from a commit until the row is seen. Then the read "
                        + "model is rebuilt while one connection appends %,d events a second and %d others read. The server waits for "
                        + "its disk.",
                PER_SECOND, PER_SECOND_MEANWHILE, READERS);
    }

    @Override
    public Optional<Bench> withEvents(long events) {
        return Optional.of(new LiveBench(OptionalLong.of(events)));
    }

    @Override
    public Report run(boolean quick, Consumer<String> progress) {
        Effort effort = quick ? Effort.QUICK : Effort.FULL;
        return run(Machine.here(), quick, new Effort(chosen.orElse(effort.events()), effort.following()), progress);
    }

    static Report run(Machine machine, boolean quick, Effort effort, Consumer<String> progress) {
        long start = System.nanoTime();
        try (BenchServer server = BenchServer.start(ScratchServer.Builder::durable);
                HikariDataSource pool = server.create("live", CONNECTIONS)) {
            EventTable events = EventTable.create(pool, effort.events());
            Projections projections = Evolvent.projections(pool);
            KeyedFold<?> orders = EvolventFold.orders();
            projections.rebuild(orders, RebuildOptions.builder().threads(THREADS).build(), RebuildListener.NONE);
            new Statements(pool).execute("CHECKPOINT");
            progress.accept(String.format("The read model of %,d events is there after %.0f s.", effort.events(),
                    since(start)));
            LiveFigures.Following following;
            LiveFigures.Rebuilding rebuilding;
            try (ProjectionRunner runner = projections.runner(List.of(orders), RunnerOptions.defaults());
                    Visibility visibility = Visibility.watch(pool)) {
                runner.start();
                following = follow(events, visibility, effort);
                progress.accept(following.toString());
                rebuilding = rebuild(events, visibility, projections, orders);
                progress.accept(rebuilding.toString());
            }
            LiveFigures figures = new LiveFigures(following, rebuilding);
            return new Report("live", quick, machine, String.format(
                    "The rows that had come to be one event at a time and those that were rebuilt from all events were the same:"
                            + " %,d.",
                    rebuilding.rows()),
                    String.format("Each once, in one process with those who append and look. %.0f s in all.",
                            since(start)),
                    figures.json(), figures.table(), figures.targets());
        } catch (SQLException e) {
            throw new BenchException("The events could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("The bench was interrupted.", e);
        }
    }

    /** The first seconds do not count, because of JIT compilation. */
    private static LiveFigures.Following follow(EventTable events, Visibility visibility, Effort effort)
            throws InterruptedException {
        appending(events, 1, visibility, SETTLING);
        visibility.take();
        double perSecond = appending(events, 1 + APPENDERS, visibility, effort.following());
        return new LiveFigures.Following(effort.following(), perSecond, visibility.take());
    }

    /** Returns the actual rate. */
    private static double appending(EventTable events, int firstShop, Visibility visibility, Duration time)
            throws InterruptedException {
        try (Appenders appenders = Appenders.start(events, firstShop, APPENDERS, PER_SECOND,
                visibility)) {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
            return appenders.perSecond();
        }
    }

    private static LiveFigures.Rebuilding rebuild(EventTable events, Visibility visibility, Projections projections,
            KeyedFold<?> orders) throws InterruptedException {
        try (Readers readers = Readers.start(events.pool(), READERS)) {
            Appenders appender = Appenders.start(events, 1 + 2 * APPENDERS, 1, PER_SECOND_MEANWHILE, visibility);
            RebuildReport report;
            try {
                report = projections.rebuild(orders, RebuildOptions.builder().threads(THREADS).build(),
                        RebuildListener.NONE);
                // The time after the swap belongs to it: readers and followers switch to other tables.
                TimeUnit.SECONDS.sleep(1);
            } finally {
                appender.close();
            }
            return new LiveFigures.Rebuilding(report, readers.reads(), readers.empty(), readers.errors(),
                    visibility.take());
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
