package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.Subscription;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.RecordedEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps read models current: takes up events in their live tables as they come.
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
 * <li>Many processes may run the same projections. One of them is at work on each; when it dies, another one takes over.
 * <li>What fails is tried again, at longer and longer intervals. An event that cannot be processed is parked, with the later
 * ones of its key, unless the options say otherwise.
 * <li>A rebuild may swap the tables meanwhile.
 * <li>One thread and three connections for each projection.
 * </ul>
 */
public final class ProjectionRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long SHORTEST_WAIT_MILLIS = 50;
    private static final long STANDBY_MILLIS = 500;

    private final Projections projections;
    private final List<Projection> followed;
    private final RunnerOptions options;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private volatile boolean closed;

    ProjectionRunner(Projections projections, List<Projection> followed, RunnerOptions options) {
        this.projections = projections;
        this.followed = followed;
        this.options = options;
    }

    /** What a projection's thread is doing. */
    public enum Doing {
        /** It looks whether the tables are there, and rebuilds them if it is to. */
        PREPARING,
        /** It takes up events. */
        FOLLOWING,
        /** Another process does. */
        STANDING_BY,
        /** It waits until somebody has rebuilt the projection. */
        WAITING,
        /** Something has failed, and will be tried again. */
        FAILING
    }

    /**
     * How a projection is doing in this process.
     *
     * @param position
     *            up to here, all is taken up
     * @param problem
     *            what it is failing with
     */
    public record State(Doing doing, long position, Optional<String> problem) {}

    /** The projections by name. */
    public Map<String, State> states() {
        return Map.copyOf(states);
    }

    /**
     * Begins to follow, each projection in a thread of its own.
     *
     * @throws EvolventException
     *             {@code EV-4015} when a projection is not built, or is stale, and the options say that it must not be
     */
    public synchronized void start() {
        if (options.start() == RunnerOptions.Start.CHECK) {
            check();
        }
        for (Projection projection : followed) {
            note(projection, Doing.PREPARING, 0, Optional.empty());
            threads.add(Thread.ofPlatform().name("evolvent-" + projection.name()).daemon().start(
                    () -> run(Definition.of(projection, projections.registry()))));
        }
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

    private void note(Projection projection, Doing doing, long position, Optional<String> problem) {
        states.put(projection.name(), new State(doing, position, problem));
    }

    private <C> void run(Definition<C> definition) {
        Projection projection = definition.projection();
        long wait = SHORTEST_WAIT_MILLIS;
        boolean ready = options.start() == RunnerOptions.Start.CHECK;
        while (!closed) {
            long began = System.nanoTime();
            try {
                ready = ready || prepare(projection);
                if (ready) {
                    projections.database().session(session -> standByOrFollow(session, definition));
                }
            } catch (EvolventException e) {
                if (closed) {
                    return;
                }
                if (ProjectionError.OVERTAKEN.is(e)) {
                    // A rebuild, or somebody's retry, has changed the tables: look at them anew.
                    continue;
                }
                if (System.nanoTime() - began > options.longestWait().toNanos()) {
                    wait = SHORTEST_WAIT_MILLIS;
                }
                LOG.warn("projection {} is tried again in {} ms: {}", projection.name(), wait, e.getMessage());
                note(projection, Doing.FAILING, position(projection), Optional.of(String.valueOf(e.getMessage())));
                sleep(wait);
                wait = Math.min(2 * wait, Math.max(SHORTEST_WAIT_MILLIS, options.longestWait().toMillis()));
            }
        }
    }

    private long position(Projection projection) {
        State state = states.get(projection.name());
        return state == null ? 0 : state.position();
    }

    /** In small pieces, so that closing need not wait. */
    private void sleep(long millis) {
        long until = System.nanoTime() + millis * 1_000_000;
        while (!closed && System.nanoTime() < until) {
            Pause.millis(Math.min(100, millis));
        }
    }

    /** Whether the tables are there, and of today. */
    private boolean prepare(Projection projection) {
        if (unfit(projection).isEmpty()) {
            return true;
        }
        if (options.start() == RunnerOptions.Start.REBUILD) {
            try {
                projections.rebuild(projection, RebuildOptions.defaults().acceptingDifferences(),
                        RebuildListener.NONE);
                return true;
            } catch (EvolventException e) {
                if (!ProjectionError.ANOTHER_REBUILD.is(e)) {
                    throw e;
                }
            }
        }
        note(projection, Doing.WAITING, position(projection), Optional.empty());
        sleep(STANDBY_MILLIS);
        return false;
    }

    private <C> boolean standByOrFollow(Session session, Definition<C> definition) throws SQLException {
        Projection projection = definition.projection();
        if (!ProjectionLock.takeForRunning(session, projection.name())) {
            note(projection, Doing.STANDING_BY, position(projection), Optional.empty());
            sleep(STANDBY_MILLIS);
            return false;
        }
        try {
            Optional<Generation> live = Generations.live(session, projection.name());
            if (live.isEmpty() || live.get().checkpoint().isPresent()) {
                note(projection, Doing.WAITING, 0, Optional.empty());
                sleep(STANDBY_MILLIS);
                return false;
            }
            projections.finishSwap(projection, live.get());
            follow(session, definition, live.get());
            return true;
        } finally {
            releaseQuietly(session, projection);
        }
    }

    private static void releaseQuietly(Session session, Projection projection) {
        try {
            ProjectionLock.releaseForRunning(session, projection.name());
        } catch (SQLException e) {
            LOG.debug("the connection is gone, and the lock with it", e);
        }
    }

    private <C> void follow(Session session, Definition<C> definition, Generation live) throws SQLException {
        Projection projection = definition.projection();
        note(projection, Doing.FOLLOWING, live.position(), Optional.empty());
        Generation generation = live;
        Parking parking = new Parking(options.park(), Quarantine.keys(session, live));
        EventReader reader = projections.store().reader(projections.registry());
        try (ChunkWriter<C> writer = definition.writer(session, live, parking);
                Subscription events = projections.store().subscribe(live.position(), EventFilter.all(),
                        options.subscription())) {
            while (!closed) {
                List<RecordedEvent> batch = events.next(PATIENCE);
                if (batch.isEmpty()) {
                    Generations.requireUnchanged(session, generation);
                    continue;
                }
                generation = Projector.apply(session, writer, parking, generation,
                        definition.read(reader, batch, Slice.WHOLE),
                        events.position());
                note(projection, Doing.FOLLOWING, generation.position(), Optional.empty());
            }
        }
    }

    /** Stops, after what is just being done. */
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
