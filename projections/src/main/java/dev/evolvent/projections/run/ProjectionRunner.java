package dev.evolvent.projections.run;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.Subscription;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.run.HeldLock;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.ProjectionStatus;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RunnerOptions;
import dev.evolvent.projections.internal.replay.ChunkWriter;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.FailedEvents;
import dev.evolvent.projections.internal.replay.Projector;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ProjectionLock;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps read models current: applies events to their live tables as they arrive.
 *
 * {@snippet :
 * try (ProjectionRunner runner = projections.runner(List.of(orders, customers), RunnerOptions.defaults())) {
 *     runner.start();
 *     ...
 * }
 * }
 *
 * <ul>
 * <li>Each event counts exactly once: rows and checkpoint are committed together.
 * <li>Many processes may run the same projections. One of them works on each; when it dies, another one takes over.
 * <li>Failures of any kind are logged, shown in {@link #states}, and retried at growing intervals. An event that cannot
 * be processed is quarantined, with the later ones of its key, unless the options disable that.
 * <li>A rebuild may swap the tables meanwhile. A process only follows tables that its own code would build: during a
 * rolling deploy, each version waits, or follows its own.
 * <li>After a rebuild that keeps the old tables current, these are followed, too, by the code that built them.
 * <li>Uses two threads and three connections per projection; three more while its old tables are kept current.
 * </ul>
 */
public final class ProjectionRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(50);
    private static final Duration STANDBY = Duration.ofMillis(500);
    private static final Duration LOOK_FOR_KEPT = Duration.ofSeconds(5);
    private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

    private final Projections projections;
    private final List<Projection> followed;
    private final RunnerOptions options;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private boolean started;
    private volatile boolean closed;

    ProjectionRunner(Projections projections, List<Projection> followed, RunnerOptions options) {
        this.projections = projections;
        this.followed = followed;
        this.options = options;
    }

    /** The state of a projection's thread. */
    public enum Doing {
        /** Checks the tables, and rebuilds them if the options require it. */
        PREPARING,
        /** Applies events. */
        FOLLOWING,
        /** Another process follows the projection. */
        STANDING_BY,
        /** Waits until the projection has been rebuilt. */
        WAITING,
        /** Failed, and will retry. */
        FAILING
    }

    /**
     * The state of a projection in this process.
     *
     * @param position
     *            all events up to here are applied
     * @param problem
     *            its failure, or why it waits
     */
    public record State(Doing doing, long position, Optional<String> problem) {}

    /**
     * The states of the projections, by name. While this process keeps the tables from before a rebuild current, too,
     * their state is that of {@code NAME (kept)}.
     */
    public Map<String, State> states() {
        return Map.copyOf(states);
    }

    /**
     * Starts to follow the projections, each in its own thread.
     *
     * @throws EvolventException
     *             {@code EV-4015} if a projection is not built, or is stale, and the options forbid that; then it can be
     *             called again
     * @throws IllegalStateException
     *             if the runner is started, or was closed
     */
    public synchronized void start() {
        if (started || closed) {
            throw new IllegalStateException(closed
                    ? "this runner was closed: ask Projections for another one"
                    : "this runner is started already");
        }
        if (options.start() == RunnerOptions.Start.CHECK) {
            check();
        }
        projections.begin();
        started = true;
        for (Projection projection : followed) {
            Follower<?> follower = new Follower<>(Definition.of(projection, projections.registry()));
            follower.note(projection.name(), Doing.PREPARING, 0, Optional.empty());
            start(projection.name(), follower::keepLiveCurrent);
            start(projection.name() + "-kept", follower::keepKeptCurrent);
        }
    }

    private void start(String name, Runnable work) {
        threads.add(Thread.ofPlatform().name("evolvent-" + name).daemon().start(work));
    }

    private void check() {
        List<String> problems = new ArrayList<>();
        for (Projection projection : followed) {
            unfit(projection).ifPresent(problem -> problems.add(projection.name() + ": " + problem));
        }
        if (!problems.isEmpty()) {
            throw new EvolventException(ProjectionError.NOT_READY, "Not all projections are ready to be followed: "
                    + String.join("; ", problems)
                    + ". Rebuild them: evolvent projections rebuild NAME. Or say in the options that they are to wait,"
                    + " or to be rebuilt at the start.");
        }
    }

    /** Why the live tables cannot be followed, if so. */
    private Optional<String> unfit(Projection projection) {
        ProjectionStatus status = projections.status(projection, false);
        if (status.live().isEmpty()) {
            return Optional.of("not built yet");
        }
        return status.staleness().isStale() ? Optional.of(status.staleness().toString()) : Optional.empty();
    }

    /** In small steps, so that closing does not wait. */
    private void sleep(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (!closed && System.nanoTime() < until) {
            Pause.millis(Math.clamp((until - System.nanoTime()) / 1_000_000, 1, 100));
        }
    }

    /** Work that continues until the runner is closed; false if there was nothing to do. */
    @FunctionalInterface
    private interface Work {

        boolean go(Session session) throws SQLException;
    }

    /**
     * Repeats work that returns because it failed, because the tables were replaced, or because another process has
     * them.
     */
    private void again(String name, Duration idle, Work work, Consumer<String> failing) {
        Duration wait = SHORTEST_WAIT;
        while (!closed) {
            long began = System.nanoTime();
            try {
                if (!projections.database().session(work::go)) {
                    sleep(idle);
                }
            } catch (Throwable e) {
                // Whatever it is, the thread survives: a thread that ends would stop following without a warning.
                if (closed) {
                    return;
                }
                if (e instanceof EvolventException known && known.is(ProjectionError.OVERTAKEN)) {
                    // A rebuild or a retry has changed the tables: check them again.
                    continue;
                }
                if (System.nanoTime() - began > options.longestWait().toNanos()) {
                    wait = SHORTEST_WAIT;
                }
                report(name, wait, e, failing);
                sleep(wait);
                wait = Collections.min(List.of(wait.multipliedBy(2),
                        Collections.max(List.of(SHORTEST_WAIT, options.longestWait()))));
            }
        }
    }

    private static void report(String name, Duration wait, Throwable failure, Consumer<String> failing) {
        try {
            failing.accept(RunControl.describe(failure));
            if (failure instanceof EvolventException) {
                LOG.warn("{} is tried again in {} ms: {}", name, wait.toMillis(), failure.getMessage());
            } else {
                LOG.error("{} failed unexpectedly, and is tried again in {} ms", name, wait.toMillis(), failure);
            }
        } catch (Throwable e) {
            // Memory may be too short for a log line. The next attempt reports again.
        }
    }

    /** Keeps the tables of one projection current. */
    private final class Follower<C> {

        private final Definition<C> definition;
        private final Projection projection;
        private boolean prepared = options.start() == RunnerOptions.Start.CHECK;

        /** The live tables when they were last checked, and why they are not followed, if so. */
        private Optional<Generation> seen = Optional.empty();
        private Optional<String> refusal = Optional.empty();

        Follower(Definition<C> definition) {
            this.definition = definition;
            projection = definition.projection();
        }

        void note(String name, Doing doing, long position, Optional<String> problem) {
            states.put(name, new State(doing, position, problem));
        }

        /** A failure is shown until something has worked again. */
        private boolean isFailing(String name) {
            State state = states.get(name);
            return state != null && state.doing() == Doing.FAILING;
        }

        /** At the same position. */
        private void note(String name, Doing doing, Optional<String> problem) {
            State before = states.get(name);
            note(name, doing, before == null ? 0 : before.position(), problem);
        }

        void keepLiveCurrent() {
            again("projection " + projection.name(), STANDBY, this::standByOrFollow,
                    problem -> note(projection.name(), Doing.FAILING, Optional.of(problem)));
        }

        /**
         * Applies events to the tables from before the last rebuild, for as long as requested, if this process's code
         * built them. During a rolling deploy, that is the old version.
         */
        void keepKeptCurrent() {
            again("the kept generation of projection " + projection.name(), LOOK_FOR_KEPT, session -> {
                Optional<Generation> kept = Generations.keptCurrent(session, projection.name());
                if (kept.isEmpty() || !definition.isBuiltBy(kept.get())) {
                    states.remove(keptName());
                    return false;
                }
                states.putIfAbsent(keptName(), new State(Doing.PREPARING, 0, Optional.empty()));
                Optional<HeldLock> free = ProjectionLock.followingKept(projection.name()).tryAcquire(session);
                if (free.isEmpty()) {
                    note(keptName(), Doing.STANDING_BY, Optional.empty());
                    return false;
                }
                HeldLock lock = free.get();
                try (lock) {
                    follow(session, kept.get(), LOOK_FOR_KEPT);
                    return true;
                }
            }, problem -> states.computeIfPresent(keptName(),
                    (name, before) -> new State(Doing.FAILING, before.position(), Optional.of(problem))));
        }

        private String keptName() {
            return projection.name() + " (kept)";
        }

        private boolean standByOrFollow(Session session) throws SQLException {
            prepared = prepared || prepare();
            if (!prepared) {
                return false;
            }
            Optional<HeldLock> free = ProjectionLock.following(projection.name()).tryAcquire(session);
            if (free.isEmpty()) {
                note(projection.name(), Doing.STANDING_BY, Optional.empty());
                return false;
            }
            HeldLock lock = free.get();
            try (lock) {
                Optional<Generation> live = Generations.live(session, projection.name());
                Optional<String> problem = live.isEmpty() ? Optional.of("not built yet") : refusal(live.get());
                if (problem.isPresent()) {
                    note(projection.name(), Doing.WAITING, problem);
                    return false;
                }
                projections.finishSwap(projection, live.get());
                follow(session, live.get(), FOREVER);
                return true;
            }
        }

        /** Whether the tables exist and are up to date. Only at the start, or two versions would rebuild in turn. */
        private boolean prepare() {
            if (options.start() == RunnerOptions.Start.REBUILD && unfit(projection).isPresent()) {
                try {
                    projections.rebuild(projection,
                            RebuildOptions.builder().differences(RebuildOptions.Differences.ACCEPT).build(),
                            RebuildListener.NONE);
                } catch (EvolventException e) {
                    if (!e.is(ProjectionError.ANOTHER_REBUILD)) {
                        throw e;
                    }
                    note(projection.name(), Doing.WAITING, Optional.of("another process is working on it"));
                    return false;
                }
            }
            return true;
        }

        /**
         * Why this process does not follow these live tables, if so: another version of the code may have built them.
         */
        private Optional<String> refusal(Generation live) {
            if (live.checkpoint().isPresent()) {
                return Optional.of("its tables are filled by another program");
            }
            if (refusal.isEmpty() || seen.filter(live::isBuiltLike).isEmpty()) {
                seen = Optional.of(live);
                refusal = unfit(projection);
                refusal.ifPresent(text -> LOG.warn("projection {} is not followed by this process: {}. Rebuild it, or"
                        + " stop the process if it is the one that is outdated.", projection.name(), text));
            }
            return refusal;
        }

        private void follow(Session session, Generation start, Duration time) throws SQLException {
            String name = start.state() == Generation.State.LIVE ? projection.name() : keptName();
            Generation generation = start;
            long began = System.nanoTime();
            FailedEvents failedEvents = new FailedEvents(options.quarantine(), Quarantine.keys(session, start));
            EventReader reader = projections.store().reader(projections.registry());
            try (ChunkWriter<C> writer = definition.writer(session, start, failedEvents);
                    Subscription events = projections.store().subscribe(start.position(), EventFilter.all(),
                            options.subscription())) {
                if (!isFailing(name)) {
                    note(name, Doing.FOLLOWING, generation.position(), Optional.empty());
                }
                while (!closed && System.nanoTime() - began < time.toNanos()) {
                    List<RecordedEvent> batch = events.next(PATIENCE);
                    if (batch.isEmpty()) {
                        Generations.requireUnchanged(session, generation);
                    }
                    int from = 0;
                    while (from < batch.size()) {
                        int to = Math.min(batch.size(), from + writer.mostEvents(batch.size()));
                        generation = Projector.apply(session, writer, failedEvents, generation,
                                definition.read(reader, batch.subList(from, to)),
                                to == batch.size() ? events.position() : batch.get(to - 1).position());
                        from = to;
                    }
                    note(name, Doing.FOLLOWING, generation.position(), Optional.empty());
                }
            }
        }
    }

    /** Stops after the current work. */
    @Override
    public void close() {
        closed = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
