package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.eventstore.EventPositions;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.FoldDefinition;
import dev.evolvent.projections.internal.replay.Loading;
import dev.evolvent.projections.internal.replay.Projector;
import dev.evolvent.projections.internal.rows.RefusedRowsException;
import dev.evolvent.projections.internal.state.Checkpoints;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a new generation up to the live one: replay, indexes, and catch-up rounds. */
final class Replay<C> {

    /** A catch-up round with fewer events than this ends catch-up. */
    private static final long SHORT_ROUND = 5_000;
    private static final int MOST_ROUNDS = 20;

    private final ReadEvents store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;
    private final Projection projection;
    private final LivePosition live;
    private final boolean quarantine;
    private long nanos;

    Replay(ReadEvents store, UpcasterRegistry registry, Database database, Definition<C> definition, LivePosition live,
            boolean quarantine) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
        this.live = live;
        this.quarantine = quarantine;
        projection = definition.projection();
    }

    /** How long the replay and the building took. */
    Duration time() {
        return Duration.ofNanos(nanos);
    }

    Generation loadAndBuild(Generation start, long upTo, Set<EventType> stored, RunReporter reporter) {
        Generation next = start;
        try {
            if (next.state() == Generation.State.REPLAYING) {
                next = load(next, upTo, stored, reporter);
            }
            reporter.enter(next, RunPhase.BUILDING, upTo);
            build(next);
        } catch (DatabaseException e) {
            if (!(definition instanceof FoldDefinition) || !RefusedRowsException.isRefusal(e)) {
                throw e;
            }
            next = empty();
            build(next);
        }
        return next;
    }

    /**
     * Empties the new tables of a fold after PostgreSQL refused one of all its rows, or an index over them. The event
     * that made the row is not known then; applying the events chunk by chunk finds it, and can quarantine it.
     */
    private Generation empty() {
        return database.transaction(session -> {
            Generation held = Generations.lock(session, Generations.unfinished(session, projection.name())
                    .orElseThrow());
            session.execute("TRUNCATE " + projection.tables().stream()
                    .map(table -> new Table(held.schema(), table).sql()).collect(Collectors.joining(", ")));
            Checkpoints.drop(session, held);
            Quarantine.drop(session, held);
            return Generations.change(session, Generations.advance(session, held, EventPositions.BEGINNING),
                    Generation.State.CATCHING_UP);
        });
    }

    private Generation load(Generation next, long upTo, Set<EventType> stored, RunReporter reporter) {
        long began = System.nanoTime();
        reporter.enter(next, RunReporter.phase(next), upTo);
        Generation loaded = Loading.load(store, registry, database, definition, stored, next, upTo, quarantine,
                reporter);
        nanos += System.nanoTime() - began;
        return loaded;
    }

    /** Builds the remaining attachments, each in its own transaction. */
    void build(Generation next) {
        long began = System.nanoTime();
        boolean more;
        do {
            more = database.transaction(session -> {
                session.execute("SET LOCAL maintenance_work_mem = '256MB'");
                return Generations.buildNext(session, next);
            });
        } while (more);
        nanos += System.nanoTime() - began;
    }

    /** Applies the events up to a position. */
    Generation to(Generation next, long upTo, RunReporter reporter) {
        long began = System.nanoTime();
        Generation advanced = new Projector<>(store, registry, database, definition).advance(next, upTo,
                quarantine, reporter);
        nanos += System.nanoTime() - began;
        return advanced;
    }

    /** The live generation advances meanwhile; these rounds keep the last one short, during which it has to wait. */
    Generation catchUp(Generation loaded, long first, RunReporter reporter) {
        Generation next = loaded;
        long upTo = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            reporter.enter(next, RunReporter.phase(next), upTo);
            long before = reporter.events();
            next = to(next, upTo, reporter);
            upTo = live.target();
            if (round > 0 && reporter.events() - before < SHORT_ROUND) {
                break;
            }
        }
        return next;
    }
}
