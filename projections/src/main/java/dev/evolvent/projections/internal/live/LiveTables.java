package dev.evolvent.projections.internal.live;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.PartialReport;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.QuarantinedEvent;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.internal.rebuild.Changed;
import dev.evolvent.projections.internal.rebuild.RunReporter;
import dev.evolvent.projections.internal.rebuild.WorkContext;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.FoldDefinition;
import dev.evolvent.projections.internal.replay.Projector;
import dev.evolvent.projections.internal.replay.Pulse;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ProjectionLock;
import dev.evolvent.projections.internal.state.Quarantine;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes the live tables themselves, without a swap. */
public final class LiveTables {

    private final WorkContext context;

    public LiveTables(WorkContext context) {
        this.context = context;
    }

    public Generation advance(Projection projection) {
        Definition<?> definition = Definition.of(projection, context.registry());
        Generation live = context.live(projection);
        requireOurs(live);
        if (!definition.isBuiltBy(live)) {
            throw new EvolventException(ProjectionError.NOT_READY, "The live tables of projection " + live.projection()
                    + " were built by another version of its code, which this version does not continue. Nothing was"
                    + " done. Rebuild it.");
        }
        finishSwap(projection, live);
        return advance(definition, live, context.store().fence().await(),
                Pulse.none(RebuildOptions.defaults().threads()));
    }

    private Generation advance(Definition<?> definition, Generation live, long upTo, Pulse pulse) {
        return new Projector<>(context.store(), context.registry(), context.database(), definition).advance(live, upTo,
                false, pulse);
    }

    private static void requireOurs(Generation live) {
        if (live.checkpoint().isPresent()) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "The tables of projection "
                    + live.projection() + " are filled by another program, which was named when they were adopted.");
        }
    }

    /**
     * Completes what a swap left for after its commit, if its process died before; unless another process is doing it.
     */
    public void finishSwap(Projection projection, Generation live) {
        context.database().session(session -> {
            // Without the check, another command that starts just now would be refused because of this lock.
            if (Generations.isUnbuilt(session, live)) {
                ProjectionLock.rebuilding(projection.name()).tryAcquire(session).ifPresent(lock -> {
                    try (lock) {
                        context.rebuild(projection).build(live);
                    }
                });
            }
            return true;
        });
    }

    public PartialReport rebuildAffected(Projection projection) {
        Definition<?> definition = Definition.of(projection, context.registry());
        Generation live = context.live(projection);
        if (!definition.isBuiltBy(live)) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "The declaration of projection "
                    + projection.name() + " has changed since its tables were built, so each key is affected."
                    + " Rebuild it whole.");
        }
        return rebuildPart(projection, "affected", Optional.empty(),
                EventFilter.builder().types(Changed.types(definition, live, context.registry())).build(),
                EventStore.BEGINNING,
                true);
    }

    /**
     * Rebuilds the rows of some keys.
     *
     * @param all
     *            whether these are all keys whose rows a rebuild today would build differently
     */
    public PartialReport rebuildPart(Projection projection, String what, Optional<String> key, EventFilter keysOf,
            long after,
            boolean all) {
        if (!(projection instanceof KeyedFold<?> fold)) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "Projection " + projection.name()
                    + " is not a keyed fold, so it is not known which rows follow from which events: only all of it can be"
                    + " rebuilt.");
        }
        return context.audited("rebuild part", projection, what, () -> context.alone(projection,
                () -> new PartialRebuild<>(context.store(), context.registry(), context.database(),
                        new FoldDefinition<>(fold, context.registry()))
                        .run(context.live(projection), key, keysOf, after, all)));
    }

    public Generation rebuildInPlace(Projection projection, RebuildListener listener) {
        return context.audited("rebuild in place", projection, () -> context.alone(projection,
                () -> inPlace(Definition.of(projection, context.registry()), listener)));
    }

    private Generation inPlace(Definition<?> definition, RebuildListener listener) {
        Projection projection = definition.projection();
        Generation before = context.live(projection);
        requireOurs(before);
        requireSameTables(definition, before);
        Generation empty = context.database().transaction(session -> {
            Generation held = Generations.lock(session, before);
            requireNoReferences(session, projection);
            session.execute("TRUNCATE " + projection.tables().stream()
                    .map(table -> new Table(projection.schema(), table).sql()).collect(Collectors.joining(", ")));
            Quarantine.drop(session, held);
            RunControl.begin(session, RunKey.rebuild(projection.name()), RebuildOptions.defaults().rate());
            return Generations.restarted(session, held, definition.text(), definition.chains(context.registry()));
        });
        long upTo = context.store().fence().await();
        Generation filled = advance(definition, empty, upTo, new RunReporter(context.database(), listener, empty,
                RebuildOptions.defaults().threads(), upTo));
        context.database().transaction(session -> {
            RunControl.end(session, RunKey.rebuild(projection.name()), RunPhase.DONE, Optional.empty());
            return true;
        });
        return filled;
    }

    private void requireSameTables(Definition<?> definition, Generation live) {
        List<String> problems = context.database().transaction(session -> definition.problems(session, live));
        if (!problems.isEmpty() || !definition.isMadeLike(live)) {
            throw new EvolventException(ProjectionError.UNFIT_TABLE, "Projection " + live.projection()
                    + " declares its tables otherwise than they are, so they cannot be filled in place. Rebuild it alongside"
                    + " the live tables." + problems.stream().map(problem -> "\n  " + problem)
                            .collect(Collectors.joining()));
        }
    }

    private static void requireNoReferences(Session session, Projection projection) throws SQLException {
        List<String> own = projection.tables().stream()
                .map(table -> new Table(projection.schema(), table).sql()).toList();
        List<String> references = session.list("""
                SELECT conname || ' of table ' || conrelid::regclass FROM pg_constraint WHERE contype = 'f'
                AND confrelid = ANY (SELECT to_regclass(t) FROM unnest(?) AS t)
                AND NOT conrelid = ANY (SELECT to_regclass(t) FROM unnest(?) AS t) ORDER BY 1""",
                row -> row.getString(1), own.toArray(String[]::new), own.toArray(String[]::new));
        if (!references.isEmpty()) {
            throw new EvolventException(ProjectionError.REFERENCED, "The tables of projection " + projection.name()
                    + " cannot be emptied, since others refer to them: foreign key "
                    + String.join(", foreign key ", references)
                    + ". Nothing was done. Rebuild it alongside the live tables instead: that keeps them.");
        }
    }

    public List<QuarantinedEvent> quarantined(Projection projection, Optional<String> key) {
        Generation live = context.live(projection);
        return context.database().session(session -> Quarantine.list(session, live, key));
    }

    public int retry(Projection projection, String key) {
        return context.audited("quarantine retry", projection, key,
                () -> new Retry<>(context.store(), context.registry(), context.database(),
                        Definition.of(projection, context.registry())).run(context.live(projection), key));
    }

    public boolean discard(Projection projection, String key, long position, String reason) {
        return context.audited("quarantine discard", projection, key + " at " + position + ": " + reason,
                () -> context.database().transaction(session -> {
                    Generation live = Generations.lock(session, context.live(projection));
                    Generations.edited(session, live);
                    return Quarantine.discard(session, live, key, position) > 0;
                }));
    }
}
