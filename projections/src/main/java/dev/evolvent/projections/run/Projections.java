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
import dev.evolvent.projections.internal.rebuild.Workplace;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.rows.RowMapping;
import dev.evolvent.projections.internal.rows.RowTable;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ProjectionLock;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.projections.internal.state.Reached;
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
 * projections.advance(documents);      // takes up what was appended since
 * projections.rollback(documents);     // the tables from before the rebuild are live again
 * }
 *
 * <ul>
 * <li>Readers see the live tables until others take their place, whole and verified.
 * <li>A rebuild that was interrupted goes on at its last chunk when it is called again.
 * <li>One process at a time rebuilds a projection, and a second one is told so.
 * <li>A rebuild uses six connections at a time: a pool must have as many.
 * <li>Safe for use by many threads.
 * </ul>
 */
public final class Projections {

    private final Workplace place;
    private final Adoption adoption;
    private final Rebuilds rebuilds;
    private final LiveTables liveTables;

    /**
     * @param dataSource
     *            where the read models are, and the book that is kept about them; may be another database than the store's
     */
    public Projections(DataSource dataSource, EventStore store, UpcasterRegistry registry) {
        place = new Workplace(store, registry, new Database(dataSource));
        adoption = new Adoption(place);
        rebuilds = new Rebuilds(place);
        liveTables = new LiveTables(place);
    }

    public Database database() {
        return place.database();
    }

    public EventStore store() {
        return place.store();
    }

    public UpcasterRegistry registry() {
        return place.registry();
    }

    /** Makes the book before something is done. */
    public void begin() {
        place.begin();
    }

    /**
     * Takes tables that something else has filled as the live generation, so that they can be compared and replaced.
     *
     * @param position
     *            the position up to which they have taken up the events; from now on, Evolvent takes up the others
     */
    public Generation adopt(Projection projection, long position) {
        return adoption.adopt(projection, position, Optional.empty());
    }

    /**
     * The same for tables that something else goes on filling.
     *
     * @param checkpoint
     *            SQL that tells up to which position it has taken up the events, as of the same transaction
     */
    public Generation adopt(Projection projection, String checkpoint) {
        return adopt(projection, Checkpoint.told(checkpoint));
    }

    /**
     * The same, and at a swap, his checkpoint is moved to where the new tables are, so that he goes on from there. Live tables
     * that Evolvent has filled until now are handed over to him in the same way: his checkpoint is moved to where they are, and
     * from then on he fills them.
     */
    public Generation adopt(Projection projection, Checkpoint checkpoint) {
        return adoption.adopt(projection, checkpoint);
    }

    /** Builds the read model anew from all events beside the live one, compares the two, and swaps them. */
    public RebuildReport rebuild(Projection projection, RebuildOptions options, RebuildListener listener) {
        return rebuilds.rebuild(projection, options, listener);
    }

    /**
     * Builds anew the rows of those keys only that have an event that a filter wants, from all of their events, and puts them
     * in place of those in the live tables, whose other rows go on as they are. For keyed folds.
     */
    public PartialReport rebuildPart(Projection projection, EventFilter keysOf) {
        return rebuildPart(projection, keysOf, EventStore.BEGINNING);
    }

    /** The same for those keys only that have such an event behind a position. */
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

    /** The same for the keys of those events that are read otherwise since the live tables were built. */
    public PartialReport rebuildAffected(Projection projection) {
        return liveTables.rebuildAffected(projection);
    }

    /**
     * Empties the live tables and takes up all events again, in place: readers see an empty table that fills. For where there is no
     * room for a second one. Goes on where it was if it is interrupted and {@link #advance} is called.
     */
    public Generation rebuildInPlace(Projection projection, RebuildListener listener) {
        return liveTables.rebuildInPlace(projection, listener);
    }

    /**
     * Compares the live tables with what the events say, as of one position: with those of an unfinished rebuild, or else with
     * new ones. Nothing is swapped.
     */
    public Comparison verify(Projection projection, RebuildListener listener) {
        return rebuild(projection, RebuildOptions.builder().swap(false).build(), listener).comparison();
    }

    /** Compares an unfinished rebuild with the live tables once more, and has it take their place. */
    public RebuildReport swap(Projection projection, RebuildOptions options, RebuildListener listener) {
        if (generations(projection).stream().noneMatch(generation -> generation.state().isUnfinished())) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "No tables of projection " + projection.name()
                    + " were built that wait to take the place of the live ones. Rebuild it.");
        }
        return rebuild(projection, options, listener);
    }

    /** What a rebuild would do, and what is in its way: it is begun, and rolled back. */
    public RebuildPlan plan(Projection projection, RebuildOptions options) {
        return rebuilds.plan(projection, options);
    }

    /**
     * In what the tables that a database has do not fit a projection: columns that its rows need, and all its statements,
     * prepared. Nothing is changed. None while one of its tables is not there.
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

    /** The schemas that are Evolvent's own, with its books, and with tables that are not live. */
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

    /** The stored event types, old and current, that have a part in a projection. */
    public static Set<EventType> wanted(Projection projection, UpcasterRegistry registry) {
        return Definition.of(projection, registry).wanted();
    }

    /** Takes up in the live tables what was appended since, up to the fence. */
    public Generation advance(Projection projection) {
        return liveTables.advance(projection);
    }

    void finishSwap(Projection projection, Generation unbuilt) {
        liveTables.finishSwap(projection, unbuilt);
    }

    /**
     * Puts the tables that were live before the last rebuild back in their place. They are as old as the swap: {@link #advance}
     * or a runner takes up what came since.
     */
    public Generation rollback(Projection projection) {
        return rebuilds.rollback(projection);
    }

    /** Drops the tables that are kept for {@link #rollback}; false if there are none. */
    public boolean dropKept(Projection projection) {
        return rebuilds.dropKept(projection);
    }

    /**
     * Ends a rebuild, in whichever process it runs, and drops what it has built; the live tables are untouched. False if there
     * is none.
     */
    public boolean cancel(Projection projection) {
        return rebuilds.cancel(projection);
    }

    /** Has a rebuild wait, in whichever process it runs, until {@link #resume}; false if none is running. */
    public boolean pause(Projection projection) {
        return rebuilds.pause(projection);
    }

    /** Has a rebuild go on that was paused; false if none is running. */
    public boolean resume(Projection projection) {
        return rebuilds.resume(projection);
    }

    /**
     * Has a rebuild go on with other numbers, in whichever process it runs; false if none is running.
     *
     * @param rate
     *            how many events it takes up in a second, at most; 0 for as many as it can
     */
    public boolean tune(Projection projection, OptionalInt threads, OptionalInt rate) {
        return rebuilds.tune(projection, threads, rate);
    }

    /** All tables of a projection: the live ones, those that are kept, those that are being built. */
    public List<Generation> generations(Projection projection) {
        return place.generations(projection);
    }

    /** All rows in the live table of a keyed fold, as records: for tests, and for tables that fit into memory. */
    public <R extends Record> List<R> rows(KeyedFold<R> projection) {
        return database().session(session -> RowTable.all(session, projection.table(),
                RowMapping.of(projection.rowClass())));
    }

    /** The projections that the book of this database knows, whether or not this program has them. */
    public List<String> known() {
        return database().session(session -> Generations.exist(session)
                ? Generations.all(session)
                : List.<Generation>of()).stream().map(Generation::projection).distinct().toList();
    }

    /**
     * How a projection is doing.
     *
     * @param countKeys
     *            whether the keys of events that are read otherwise since are counted, which takes reading these
     */
    public ProjectionStatus status(Projection projection, boolean countKeys) {
        Definition<?> definition = Definition.of(projection, registry());
        long highest = store().beforeLast(0, EventFilter.all());
        if (!database().session(Generations::exist)) {
            return ProjectionStatus.notBuilt(projection.name(), Math.max(0, highest));
        }
        Optional<Generation> live = place.findLive(projection);
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

    /** Somebody else who cannot tell where he is does not keep us from telling the rest. */
    private long reached(Session session, Generation live) throws SQLException {
        if (live.checkpoint().isEmpty()) {
            return live.position();
        }
        try {
            return Reached.of(session, store(), live.projection(), live.checkpoint().get()).position();
        } catch (EvolventException e) {
            if (e.is(ProjectionError.NO_POSITION)) {
                return live.position();
            }
            throw e;
        }
    }

    /** The events that wait in the live tables' quarantine: all, or those of one key. */
    public List<QuarantinedEvent> quarantined(Projection projection, Optional<String> key) {
        return liveTables.quarantined(projection, key);
    }

    /**
     * Processes the waiting events of a key, in their order, as far as they can be processed now.
     *
     * @return how many could be
     */
    public int retry(Projection projection, String key) {
        return liveTables.retry(projection, key);
    }

    /** Gives up one waiting event, for a reason that is noted in the audit; the later ones of its key can be retried then. */
    public boolean discard(Projection projection, String key, long position, String reason) {
        return liveTables.discard(projection, key, position, reason);
    }

    /** Follows the store for some projections, until it is closed. */
    public ProjectionRunner runner(List<? extends Projection> projections, RunnerOptions options) {
        return new ProjectionRunner(this, List.copyOf(projections), options);
    }
}
