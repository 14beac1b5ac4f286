package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.internal.rebuild.Swap.Swapped;
import dev.evolvent.projections.internal.rebuild.Verification.Verified;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.projections.internal.state.ExternalPosition;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The rebuild of one projection: a new generation applies the history alongside the live one, is compared with it at
 * exactly the same position, and replaces it. Its parts, in order: {@link Preflight}, {@link Replay},
 * {@link Verification}, {@link Swap}.
 */
public final class Rebuild<C> {

    private final Database database;
    private final Projection projection;
    private final RebuildOptions options;
    private final RebuildListener listener;
    private final GenerationTables generations;
    private final LivePosition live;
    private final Preflight<C> preflight;
    private final Replay<C> replay;
    private final Verification<C> verification;
    private final Swap swap;

    public Rebuild(EventStore store, UpcasterRegistry registry, Database database, Definition<C> definition,
            RebuildOptions options, RebuildListener listener) {
        this.database = database;
        this.options = options;
        this.listener = listener;
        projection = definition.projection();
        generations = GenerationTables.of(projection);
        live = new LivePosition(store, database, projection);
        preflight = new Preflight<>(store, registry, definition, generations, options);
        replay = new Replay<>(store, registry, database, definition, live, options.quarantine());
        verification = new Verification<>(store, registry, database, definition, live, replay, options, listener);
        swap = new Swap(database, generations, options.keepCurrent());
    }

    Preflight<C> preflight() {
        return preflight;
    }

    LivePosition live() {
        return live;
    }

    public RebuildReport run() {
        Set<EventType> stored = preflight.requireKnownTypes();
        Optional<Generation> before = live.live();
        preflight.requireOurs(before);
        before.ifPresent(replay::build);
        Generation next = database.transaction(preflight::prepare);
        long upTo = live.target();
        RunReporter reporter = new RunReporter(database, listener, next, options.threads(), upTo);
        listener.started(next, upTo);
        try {
            next = replay.loadAndBuild(next, upTo, stored, reporter);
            next = replay.catchUp(next, upTo, reporter);
            reporter.enter(next, RunPhase.VERIFYING, next.position());
            Verified verified = verification.verify(next, reporter);
            return options.swap()
                    ? swap(verified, reporter)
                    : report(verified.next(), verified.comparison(), Duration.ZERO, List.of(), reporter);
        } catch (EvolventException e) {
            if (e.is(ProjectionError.CANCELLED)) {
                database.transaction(
                        session -> generations.drop(session, Generations.unfinished(session, projection.name())));
            }
            if (e instanceof DatabaseException problem && problem.isOutOfRoom()) {
                throw new EvolventException(ProjectionError.NO_ROOM, "The rebuild of projection " + projection.name()
                        + " ran out of disk space: " + problem.detail()
                        + ". The current transaction was rolled back, and the live"
                        + " tables are unchanged. Free some space, and rebuild again: it resumes. Or cancel it, which"
                        + " frees the space that it took.", e);
            }
            throw e;
        }
    }

    private RebuildReport swap(Verified verified, RunReporter reporter) {
        reporter.enter(verified.next(), RunPhase.SWAPPING, verified.next().position());
        Swapped swapped = swapped(verified.next(), reporter);
        Duration lock = Duration.ofNanos(System.nanoTime() - swapped.lockedAt());
        replay.build(swapped.live());
        listener.swapped(swapped.live());
        return report(swapped.live(), verified.comparison(), lock, swapped.lost(), reporter);
    }

    private Swapped swapped(Generation verified, RunReporter reporter) {
        AtomicReference<Generation> next = new AtomicReference<>(verified);
        return swap.patiently(session -> swap(session, next, reporter));
    }

    /** The events that the next generation applies are committed, even if the swap is not. */
    private Swapped swap(Session session, AtomicReference<Generation> next, RunReporter reporter)
            throws SQLException {
        Optional<Generation> replaced = Generations.live(session, projection.name());
        if (replaced.isEmpty()) {
            return swap.swap(session, replaced, ExternalPosition.at(EventStore.BEGINNING), next.get());
        }
        ExternalPosition reached = live.hold(session, replaced.get());
        next.set(replay.to(next.get(), reached.position(), reporter));
        generations.dropKept(session);
        return swap.swap(session, replaced, reached, next.get());
    }

    /** Swaps the kept generation back into place, in one transaction. */
    Generation rollBack() {
        Generation rolledBack = swap.patiently(session -> {
            Generation kept = Generations.lock(session, Generations
                    .inState(session, projection.name(), Generation.State.KEPT)
                    .orElseThrow(() -> new EvolventException(ProjectionError.NOTHING_TO_ROLL_BACK_TO,
                            "Projection " + projection.name() + " has no earlier tables to go back to.")));
            Generation held = Generations.lock(session, Generations.live(session, projection.name()).orElseThrow());
            return swap.swap(session, Optional.of(held), live.hold(session, held), kept);
        }).live();
        replay.build(rolledBack);
        return rolledBack;
    }

    /** Builds the remaining attachments, each in its own transaction. */
    public void build(Generation generation) {
        replay.build(generation);
    }

    private RebuildReport report(Generation generation, Comparison comparison, Duration swapLock,
            List<String> lost, RunReporter reporter) {
        long quarantined = database.session(session -> Quarantine.count(session, generation));
        return new RebuildReport(generation, reporter.events(), replay.time(), comparison, swapLock,
                lost, quarantined);
    }

    boolean cancel() {
        return database
                .transaction(session -> generations.drop(session, Generations.unfinished(session, projection.name())));
    }

    boolean dropKept() {
        return database.transaction(session -> generations.drop(session,
                Generations.inState(session, projection.name(), Generation.State.KEPT)));
    }
}
