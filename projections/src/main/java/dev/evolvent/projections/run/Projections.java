package dev.evolvent.projections.run;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.PartialReport;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.ProjectionStatus;
import dev.evolvent.projections.QuarantinedEvent;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildPlan;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.RunnerOptions;
import dev.evolvent.projections.Staleness;
import dev.evolvent.projections.internal.live.LiveTables;
import dev.evolvent.projections.internal.rebuild.Adoption;
import dev.evolvent.projections.internal.rebuild.Changed;
import dev.evolvent.projections.internal.rebuild.Rebuilds;
import dev.evolvent.projections.internal.rebuild.WorkContext;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.rows.RowMapping;
import dev.evolvent.projections.internal.rows.RowTable;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ProjectionLock;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.projections.internal.state.ExternalPosition;
import dev.evolvent.projections.internal.state.Runs;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * The read models of a database.
 *
 * {@snippet :
 * var projections = new Projections(dataSource, store, registry);
 * RebuildReport report = projections.rebuild(documents, RebuildOptions.defaults(), RebuildListener.NONE);
 * projections.advance(documents);      // applies the events appended since
 * projections.rollback(documents);     // the tables from before the rebuild are live again
 * }
 *
 * <ul>
 * <li>Readers see the live tables until others replace them, complete and verified.
 * <li>A rebuild that was interrupted resumes at its last chunk when it is called again.
 * <li>One process at a time rebuilds a projection; a second one fails with an error.
 * <li>A rebuild uses six connections at a time: a pool must have as many.
 * <li>Thread-safe.
 * </ul>
 */
public final class Projections {

    private final WorkContext context;
    private final Adoption adoption;
    private final Rebuilds rebuilds;
    private final LiveTables liveTables;

    /**
     * @param dataSource
     *            the database of the read models and their state tables; may differ from the store's
     */
    public Projections(DataSource dataSource, EventStore store, UpcasterRegistry registry) {
        context = new WorkContext(store, registry, new Database(dataSource));
        adoption = new Adoption(context);
        rebuilds = new Rebuilds(context);
        liveTables = new LiveTables(context);
    }

    public Database database() {
        return context.database();
    }

    public EventStore store() {
        return context.store();
    }

    public UpcasterRegistry registry() {
        return context.registry();
    }

    /** Creates the state tables before the first write. Read-only calls never create them. */
    public void begin() {
        context.begin();
    }

    /**
     * Adopts tables that another program has filled as the live generation, so that they can be compared and replaced.
     *
     * @param position
     *            the position up to which the tables contain the events; from now on, Evolvent applies the others
     */
    public Generation adopt(Projection projection, long position) {
        return adoption.adopt(projection, position, Optional.empty());
    }

    /**
     * The same for tables that another program continues to fill.
     *
     * @param checkpoint
     *            SQL that returns the position up to which the program has applied the events, as of the same
     *            transaction
     */
    public Generation adopt(Projection projection, String checkpoint) {
        return adopt(projection, Checkpoint.told(checkpoint));
    }

    /**
     * The same, and a swap moves the program's checkpoint to the position of the new tables, so that it resumes from
     * there. Live tables that Evolvent has filled until now are handed over to the program in the same way: its
     * checkpoint is moved to their position, and from then on it fills them.
     */
    public Generation adopt(Projection projection, Checkpoint checkpoint) {
        return adoption.adopt(projection, checkpoint);
    }

    /** Rebuilds the read model from all events alongside the live one, compares the two, and swaps them. */
    public RebuildReport rebuild(Projection projection, RebuildOptions options, RebuildListener listener) {
        return rebuilds.rebuild(projection, options, listener);
    }

    /**
     * Rebuilds only the rows of keys with an event that matches a filter, from all of their events, and replaces these
     * rows in the live tables. Other rows are not touched. For keyed folds.
     */
    public PartialReport rebuildPart(Projection projection, EventFilter keysOf) {
        return rebuildPart(projection, keysOf, EventStore.BEGINNING);
    }

    /** The same for keys with such an event after a position. */
    public PartialReport rebuildPart(Projection projection, EventFilter keysOf, long after) {
        return liveTables.rebuildPart(projection, keysOf + (after == EventStore.BEGINNING ? "" : " behind " + after),
                Optional.empty(), keysOf, after, false);
    }

    /** The same for one key. */
    public PartialReport rebuildKey(Projection projection, String key) {
        return liveTables.rebuildPart(projection, "key " + key, Optional.of(key), EventFilter.all(),
                EventStore.BEGINNING,
                false);
    }

    /** The same for the keys of events that are upcast differently since the live tables were built. */
    public PartialReport rebuildAffected(Projection projection) {
        return liveTables.rebuildAffected(projection);
    }

    /**
     * Empties the live tables and applies all events again, in place: readers see an empty table that fills. For
     * databases without room for a second table. If it is interrupted, {@link #advance} resumes it.
     */
    public Generation rebuildInPlace(Projection projection, RebuildListener listener) {
        return liveTables.rebuildInPlace(projection, listener);
    }

    /**
     * Compares the live tables with what the events result in, at one position: with the tables of an unfinished
     * rebuild, or else with new ones. Nothing is swapped.
     */
    public Comparison verify(Projection projection, RebuildListener listener) {
        return rebuild(projection, RebuildOptions.builder().swap(false).build(), listener).comparison();
    }

    /** Compares an unfinished rebuild with the live tables once more, and swaps it into place. */
    public RebuildReport swap(Projection projection, RebuildOptions options, RebuildListener listener) {
        if (generations(projection).stream().noneMatch(generation -> generation.state().isUnfinished())) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "No tables of projection " + projection.name()
                    + " were built that wait to take the place of the live ones. Rebuild it.");
        }
        return rebuild(projection, options, listener);
    }

    /** What a rebuild would do, and what blocks it: starts one, and rolls it back. */
    public RebuildPlan plan(Projection projection, RebuildOptions options) {
        return rebuilds.plan(projection, options);
    }

    /**
     * How existing tables do not fit a projection: lacking columns that its rows need, and statements that cannot be
     * prepared. Changes nothing. Empty while one of its tables is missing.
     */
    public static List<String> problems(DataSource dataSource, Projection projection) {
        Definition<?> definition = Definition.of(projection, UpcasterRegistry.builder().build());
        return new Database(dataSource).transaction(session -> {
            for (String table : projection.tables()) {
                if (!Catalogue.exists(session, new Table(projection.schema(), table).sql())) {
                    return List.<String>of();
                }
            }
            return definition.problems(session, new Generation(projection.name(), 0, projection.schema(),
                    Generation.State.LIVE, 0, "", new TreeMap<>(), 0, Optional.empty()));
        });
    }

    /** The schemas that belong to Evolvent: with its state tables, and with tables that are not live. */
    public static Set<String> ownSchemas(DataSource dataSource) {
        Set<String> schemas = new HashSet<>(Set.of("evolvent"));
        new Database(dataSource).session(session -> {
            if (Generations.exist(session)) {
                Generations.all(session).stream().filter(each -> each.state() != Generation.State.LIVE)
                        .forEach(each -> schemas.add(each.schema()));
            }
            return true;
        });
        return Set.copyOf(schemas);
    }

    /** The stored event types, old and current, that affect a projection. */
    public static Set<EventType> wanted(Projection projection, UpcasterRegistry registry) {
        return Definition.of(projection, registry).wanted();
    }

    /** Applies new events to the live tables, up to the fence. */
    public Generation advance(Projection projection) {
        return liveTables.advance(projection);
    }

    void finishSwap(Projection projection, Generation unbuilt) {
        liveTables.finishSwap(projection, unbuilt);
    }

    /**
     * Swaps the tables from before the last rebuild back into place. They are as old as the swap: {@link #advance} or a
     * runner applies the events since.
     */
    public Generation rollback(Projection projection) {
        return rebuilds.rollback(projection);
    }

    /** Drops the tables that are kept for {@link #rollback}; false if there are none. */
    public boolean dropKept(Projection projection) {
        return rebuilds.dropKept(projection);
    }

    /**
     * Cancels a rebuild, in whichever process it runs, and drops its tables; the live tables are untouched. False if
     * there is none.
     */
    public boolean cancel(Projection projection) {
        return rebuilds.cancel(projection);
    }

    /** Pauses a rebuild, in whichever process it runs, until {@link #resume}; false if none is running. */
    public boolean pause(Projection projection) {
        return rebuilds.pause(projection);
    }

    /** Resumes a paused rebuild; false if none is running. */
    public boolean resume(Projection projection) {
        return rebuilds.resume(projection);
    }

    /**
     * Changes the threads or the rate of a rebuild, in whichever process it runs; false if none is running.
     *
     * @param rate
     *            maximum events per second; 0 for unlimited
     */
    public boolean tune(Projection projection, OptionalInt threads, OptionalInt rate) {
        return rebuilds.tune(projection, threads, rate);
    }

    /** All generations of a projection: live, kept, and under construction. */
    public List<Generation> generations(Projection projection) {
        return context.generations(projection);
    }

    /** All rows in the live table of a keyed fold, as records: for tests, and for tables that fit into memory. */
    public <R extends Record> List<R> rows(KeyedFold<R> projection) {
        return database().session(session -> RowTable.all(session, projection.table(),
                RowMapping.of(projection.rowClass())));
    }

    /** The projections in the state tables of this database, whether or not this program declares them. */
    public List<String> known() {
        return database().session(session -> Generations.exist(session)
                ? Generations.all(session)
                : List.<Generation>of()).stream().map(Generation::projection).distinct().toList();
    }

    /**
     * The status of a projection.
     *
     * @param countKeys
     *            whether to count the keys of events that are upcast differently, which requires reading these
     */
    public ProjectionStatus status(Projection projection, boolean countKeys) {
        Definition<?> definition = Definition.of(projection, registry());
        long highest = store().beforeLast(0, EventFilter.all());
        if (!database().session(Generations::exist)) {
            return ProjectionStatus.notBuilt(projection.name(), Math.max(0, highest));
        }
        Optional<Generation> live = context.findLive(projection);
        Staleness staleness = live
                .map(generation -> Changed.since(definition, generation, store(), registry(), countKeys))
                .orElse(Staleness.NONE);
        return database().session(session -> {
            long position = live.isEmpty()
                    ? EventStore.BEGINNING
                    : reached(session, live.get());
            return new ProjectionStatus(projection.name(), Generations.of(session, projection.name()),
                    Runs.of(session, projection.name()), ProjectionLock.following(projection.name()).isHeld(session),
                    Math.max(0, highest - Math.max(0, position)),
                    live.isPresent() ? Quarantine.count(session, live.get()) : 0,
                    live.isPresent() ? Quarantine.keys(session, live.get()).size() : 0, staleness,
                    Generations.currentUntil(session, projection.name()));
        });
    }

    /** If another program's position is unknown, the rest is still reported. */
    private long reached(Session session, Generation live) throws SQLException {
        if (live.checkpoint().isEmpty()) {
            return live.position();
        }
        try {
            return ExternalPosition.of(session, store(), live.projection(), live.checkpoint().get()).position();
        } catch (EvolventException e) {
            if (e.is(ProjectionError.NO_POSITION)) {
                return live.position();
            }
            throw e;
        }
    }

    /** The events in the live tables' quarantine: all, or those of one key. */
    public List<QuarantinedEvent> quarantined(Projection projection, Optional<String> key) {
        return liveTables.quarantined(projection, key);
    }

    /**
     * Processes the waiting events of a key, in order, as far as they can be processed now.
     *
     * @return how many were processed
     */
    public int retry(Projection projection, String key) {
        return liveTables.retry(projection, key);
    }

    /**
     * Discards one waiting event, for a reason that the audit records; the later ones of its key can be retried then.
     */
    public boolean discard(Projection projection, String key, long position, String reason) {
        return liveTables.discard(projection, key, position, reason);
    }

    /** A runner that keeps some projections current until it is closed. */
    public ProjectionRunner runner(List<? extends Projection> projections, RunnerOptions options) {
        return new ProjectionRunner(this, List.copyOf(projections), options);
    }
}
