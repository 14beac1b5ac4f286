package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.audit.Audit;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.projections.tables.ReadModelTables;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <li>One process at a time rebuilds a projection, and a second one is told so; unless it was begun in slices: then others can join.
 * <li>A rebuild uses six connections at a time, one in slices seven: a pool must have as many.
 * <li>Safe for use by many threads.
 * </ul>
 */
public final class Projections {

    /** What stands for the definition of tables that somebody else has made. */
    static final String ADOPTED = "adopted";

    private final Database database;
    private final EventStore store;
    private final UpcasterRegistry registry;

    /**
     * @param dataSource
     *            where the read models are, and the book that is kept about them; may be another database than the store's
     */
    public Projections(DataSource dataSource, EventStore store, UpcasterRegistry registry) {
        this.database = new Database(dataSource);
        this.store = store;
        this.registry = registry;
        if (!database.session(session -> Catalogue.exists(session, "evolvent.projection_slices"))) {
            database.transaction(session -> {
                Generations.create(session);
                return true;
            });
        }
    }

    Database database() {
        return database;
    }

    EventStore store() {
        return store;
    }

    UpcasterRegistry registry() {
        return registry;
    }

    /**
     * Takes tables that something else has filled as the live generation, so that they can be compared and replaced.
     *
     * @param position
     *            the position up to which they have taken up the events; from now on, Evolvent takes up the others
     */
    public Generation adopt(Projection projection, long position) {
        return adopt(projection, position, Optional.empty());
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
        Optional<Generation> live = database.session(session -> Generations.live(session, projection.name()));
        return live.isPresent() && live.get().checkpoint().isEmpty() && checkpoint.move().isPresent()
                ? handOver(projection, live.get(), checkpoint)
                : adopt(projection, position(projection, checkpoint), Optional.of(checkpoint));
    }

    private Generation handOver(Projection projection, Generation live, Checkpoint checkpoint) {
        return audited("hand over", projection, () -> alone(projection, () -> database.transaction(session -> {
            Generation held = Generations.lock(session, live);
            if (Quarantine.count(session, held) > 0) {
                throw new EvolventException(ProjectionError.NOTHING_TO_DO, "Events of projection " + projection.name()
                        + " wait in quarantine. Whoever takes over its tables would take up later ones of their keys before"
                        + " them. Nothing was done. Retry or discard them first.");
            }
            Reached.move(session, projection.name(), checkpoint, held.position(), Optional.empty());
            return Generations.filledBy(session, held, Optional.of(checkpoint));
        })));
    }

    private long position(Projection projection, Checkpoint checkpoint) {
        return database.session(session -> Reached.of(session, store, projection.name(), checkpoint)).position();
    }

    private Generation adopt(Projection projection, long position, Optional<Checkpoint> checkpoint) {
        Definition<?> definition = Definition.of(projection, registry);
        return audited("adopt", projection, () -> alone(projection, () -> database.transaction(session -> {
            if (Generations.live(session, projection.name()).isPresent()) {
                throw new EvolventException(ProjectionError.NOTHING_TO_DO, "Projection " + projection.name()
                        + " has live tables already, and needs no others. Nothing was done.");
            }
            for (String table : projection.tables()) {
                Table there = new Table(projection.schema(), table);
                if (!Catalogue.exists(session, there.sql())) {
                    throw new EvolventException(ProjectionError.UNFIT_TABLE, "There is no table " + there
                            + " to adopt. Rebuild the projection, and there will be.");
                }
            }
            List<String> obstacles = ReadModelTables.of(projection.schema(), projection.tables()).obstacles(session);
            Generation adopted = new Generation(projection.name(), 1, projection.schema(), Generation.State.LIVE,
                    position, ADOPTED, definition.chains(registry), 0, checkpoint,
                    Slice.WHOLE);
            List<String> problems = definition.problems(session, adopted);
            if (!problems.isEmpty() || !obstacles.isEmpty()) {
                throw new EvolventException(ProjectionError.UNFIT_TABLE, "Projection " + projection.name()
                        + " does not fit its tables:"
                        + Stream.concat(problems.stream(), obstacles.stream())
                                .map(problem -> "\n  " + problem).collect(Collectors.joining())
                        + "\nNothing was done.");
            }
            Generations.insert(session, adopted);
            return adopted;
        })));
    }

    /** Builds the read model anew from all events beside the live one, compares the two, and swaps them. */
    public RebuildReport rebuild(Projection projection, RebuildOptions options, RebuildListener listener) {
        return audited("rebuild", projection, () -> alone(projection, () -> {
            database.transaction(session -> {
                Runs.begin(session, projection.name(), options);
                return true;
            });
            return run(projection, options, listener);
        }));
    }

    private RebuildReport run(Projection projection, RebuildOptions options, RebuildListener listener) {
        RebuildReport report;
        try {
            report = rebuild(Definition.of(projection, registry), options, listener).run();
        } catch (EvolventException e) {
            ended(projection, ProjectionError.CANCELLED.is(e) ? "cancelled" : "failed",
                    Optional.of(String.valueOf(e.getMessage())));
            throw e;
        }
        ended(projection, "done", Optional.empty());
        return report;
    }

    /**
     * Shares a rebuild that was begun with {@link RebuildOptions#slices} in another process: takes up slices that nobody is at, waits until all
     * is over, and leads it to its end if the process dies that does so. Pause, resume, cancel and tune reach all that share it.
     *
     * @return the generation as it is then: live, or verified if it was begun without a swap; none if it was cancelled
     * @throws EvolventException
     *             {@code EV-4050} if there is nothing to join, {@code EV-4053} if the rebuild has failed elsewhere
     */
    public Optional<Generation> join(Projection projection, RebuildListener listener) {
        Definition<?> definition = Definition.of(projection, registry);
        return joining(definition, listener).run(rebuild(projection)::requireKnownTypes,
                () -> takeOver(projection, listener));
    }

    private <C> Joining<C> joining(Definition<C> definition, RebuildListener listener) {
        return new Joining<>(store, registry, database, definition, listener);
    }

    /** Leads a rebuild to its end whose process died; nothing if somebody else does, or it is over. */
    private Optional<RebuildReport> takeOver(Projection projection, RebuildListener listener) {
        return database.session(lock -> {
            if (!ProjectionLock.take(lock, projection.name())) {
                return Optional.empty();
            }
            try {
                Optional<RebuildOptions> options = database.transaction(session -> {
                    if (Generations.unfinished(session, projection.name()).isEmpty()
                            || Runs.asked(session, projection.name()).isEmpty()) {
                        return Optional.empty();
                    }
                    Runs.takeOver(session, projection.name());
                    return Optional.of(Runs.options(session, projection.name()));
                });
                return options.map(same -> audited("rebuild", projection, "taken over",
                        () -> run(projection, same, listener)));
            } finally {
                ProjectionLock.release(lock, projection.name());
            }
        });
    }

    private <C> Rebuild<C> rebuild(Definition<C> definition, RebuildOptions options, RebuildListener listener) {
        return new Rebuild<>(store, registry, database, definition, options, listener);
    }

    private Rebuild<?> rebuild(Projection projection) {
        return rebuild(Definition.of(projection, registry), RebuildOptions.defaults(), RebuildListener.NONE);
    }

    private void ended(Projection projection, String phase, Optional<String> problem) {
        try {
            database.transaction(session -> {
                Runs.end(session, projection.name(), phase, problem);
                return true;
            });
        } catch (EvolventException e) {
            if (problem.isEmpty()) {
                throw e;
            }
            // What the run has failed with may be the very connection, and is what is to be told.
        }
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
        return part(projection, keysOf + (after == EventStore.BEGINNING ? "" : " behind " + after), Optional.empty(),
                keysOf, after, false);
    }

    /** The same for one key. */
    public PartialReport rebuildKey(Projection projection, String key) {
        return part(projection, "key " + key, Optional.of(key), EventFilter.all(), EventStore.BEGINNING, false);
    }

    /** The same for the keys of those events that are read otherwise since the live tables were built. */
    public PartialReport rebuildAffected(Projection projection) {
        Definition<?> definition = Definition.of(projection, registry);
        Generation live = live(projection);
        if (!definition.isBuiltBy(live)) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "The declaration of projection "
                    + projection.name() + " has changed since its tables were built, so each key is affected."
                    + " Rebuild it whole.");
        }
        return part(projection, "affected", Optional.empty(),
                EventFilter.all().types(Changed.types(definition, live, registry)), EventStore.BEGINNING, true);
    }

    private PartialReport part(Projection projection, String what, Optional<String> key, EventFilter keysOf,
            long after, boolean all) {
        if (!(projection instanceof KeyedFold<?> fold)) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "Projection " + projection.name()
                    + " is not a keyed fold, so it is not known which rows follow from which events: only all of it can be"
                    + " rebuilt.");
        }
        return audited("rebuild part", projection, what, () -> alone(projection,
                () -> new PartialRebuild<>(store, registry, database, new FoldDefinition<>(fold, registry))
                        .run(live(projection), key, keysOf, after, all)));
    }

    /**
     * Empties the live tables and takes up all events again, in place: readers see an empty table that fills. For where there is no
     * room for a second one. Goes on where it was if it is interrupted and {@link #advance} is called.
     */
    public Generation rebuildInPlace(Projection projection, RebuildListener listener) {
        return audited("rebuild in place", projection, () -> alone(projection,
                () -> inPlace(Definition.of(projection, registry), listener)));
    }

    private <C> Generation inPlace(Definition<C> definition, RebuildListener listener) {
        Projection projection = definition.projection();
        Generation before = live(projection);
        requireOurs(before);
        requireSameTables(definition, before);
        Generation empty = database.transaction(session -> {
            Generation held = Generations.lock(session, before);
            requireNoReferences(session, projection);
            session.execute("TRUNCATE " + projection.tables().stream()
                    .map(table -> new Table(projection.schema(), table).sql()).collect(Collectors.joining(", ")));
            Quarantine.drop(session, held);
            Runs.begin(session, projection.name(), RebuildOptions.defaults());
            return Generations.restarted(session, held, definition.text(), definition.chains(registry));
        });
        long upTo = store.fence().await();
        Heartbeat heartbeat = new Heartbeat(database, listener, empty, RebuildOptions.defaults().threads(), upTo);
        Generation filled = new Projector<>(store, registry, database, definition).advance(empty, upTo, false,
                heartbeat);
        ended(projection, "done", Optional.empty());
        return filled;
    }

    private void requireSameTables(Definition<?> definition, Generation live) {
        List<String> problems = database.transaction(session -> definition.problems(session, live));
        if (!problems.isEmpty() || !definition.isMadeLike(live)) {
            throw new EvolventException(ProjectionError.UNFIT_TABLE, "Projection " + live.projection()
                    + " declares its tables otherwise than they are, so they cannot be filled in place. Rebuild it beside"
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
                    + ". Nothing was done. Rebuild it beside the live tables instead: that keeps them.");
        }
    }

    /**
     * Compares the live tables with what the events say, as of one position: with those of an unfinished rebuild, or else with
     * new ones. Nothing is swapped.
     */
    public Comparison verify(Projection projection, RebuildListener listener) {
        return rebuild(projection, RebuildOptions.defaults().withoutSwap(), listener).comparison();
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
        return plan(Definition.of(projection, registry), options);
    }

    private <C> RebuildPlan plan(Definition<C> definition, RebuildOptions options) {
        return new Planner<>(store, registry, database, definition,
                rebuild(definition, options, RebuildListener.NONE), options).plan();
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
                    Generation.State.LIVE, 0, "", new TreeMap<>(), 0, Optional.empty(), Slice.WHOLE));
        });
    }

    /** The schemas that are Evolvent's own, with its books, and with tables that are not live. */
    public static Set<String> ownSchemas(DataSource dataSource) {
        Set<String> schemas = new HashSet<>(Set.of("evolvent"));
        new Database(dataSource).session(session -> {
            if (Catalogue.exists(session, "evolvent.projection_generations")) {
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
        return advance(Definition.of(projection, registry), live(projection));
    }

    private <C> Generation advance(Definition<C> definition, Generation live) {
        requireOurs(live);
        if (!definition.isBuiltBy(live)) {
            throw new EvolventException(ProjectionError.NOT_READY, "The live tables of projection " + live.projection()
                    + " were built by another version of its code, which this one would not go on with. Nothing was"
                    + " done. Rebuild it.");
        }
        finishSwap(definition.projection(), live);
        return new Projector<>(store, registry, database, definition).advance(live, store.fence().await(), false,
                Pulse.none(RebuildOptions.defaults().threads()));
    }

    private static void requireOurs(Generation live) {
        if (live.checkpoint().isPresent()) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "The tables of projection "
                    + live.projection() + " are filled by somebody else, who was named when they were adopted.");
        }
    }

    /** Does what a swap has left for later, if its process died before it did; unless somebody is about it. */
    void finishSwap(Projection projection, Generation live) {
        database.session(session -> {
            // Who begins something else just now is not to be told that somebody is at work.
            if (Generations.isUnbuilt(session, live) && ProjectionLock.take(session, projection.name())) {
                try {
                    rebuild(projection).build(live);
                } finally {
                    ProjectionLock.release(session, projection.name());
                }
            }
            return true;
        });
    }

    private Generation live(Projection projection) {
        return database.session(session -> Generations.live(session, projection.name()))
                .orElseThrow(() -> new EvolventException(ProjectionError.NOT_ADOPTED, "Projection "
                        + projection.name()
                        + " has no live tables yet. Rebuild it, or adopt the tables that there are."));
    }

    /**
     * Puts the tables that were live before the last rebuild back in their place. They are as old as the swap: {@link #advance}
     * or a runner takes up what came since.
     */
    public Generation rollback(Projection projection) {
        return audited("rollback", projection, () -> alone(projection, () -> {
            Rebuild<?> rebuild = rebuild(projection);
            Generation live = rebuild.patiently(session -> {
                Generation kept = Generations.lock(session, Generations
                        .inState(session, projection.name(), Generation.State.KEPT)
                        .orElseThrow(() -> new EvolventException(ProjectionError.NOTHING_TO_ROLL_BACK_TO,
                                "Projection " + projection.name() + " has no earlier tables to go back to.")));
                Generation held = Generations.lock(session,
                        Generations.live(session, projection.name()).orElseThrow());
                return rebuild.swap(session, Optional.of(held), rebuild.hold(session, held), kept);
            }).live();
            rebuild.build(live);
            return live;
        }));
    }

    /** Drops the tables that are kept for {@link #rollback}; false if there are none. */
    public boolean dropKept(Projection projection) {
        return audited("drop-generation", projection, () -> alone(projection, () -> rebuild(projection).dropKept()));
    }

    /**
     * Ends a rebuild, in whichever process it runs, and drops what it has built; the live tables are untouched. False if there
     * is none.
     */
    public boolean cancel(Projection projection) {
        return audited("cancel", projection, () -> {
            boolean alive = database.transaction(session -> ProjectionLock.isHeld(session, projection.name())
                    && Runs.ask(session, projection.name(), Optional.of("cancel")));
            return alive || alone(projection, () -> {
                ended(projection, "cancelled", Optional.empty());
                return rebuild(projection).cancel();
            });
        });
    }

    /** Has a rebuild wait, in whichever process it runs, until {@link #resume}; false if none is running. */
    public boolean pause(Projection projection) {
        return database.transaction(session -> isGoingOn(session, projection)
                && Runs.ask(session, projection.name(), Optional.of("pause")));
    }

    /** Of those that share a rebuild, one may wait that is at no slice, and whose leader has died. */
    public boolean resume(Projection projection) {
        return database.transaction(session -> (isGoingOn(session, projection)
                || !slices(session, projection).isEmpty())
                && Runs.ask(session, projection.name(), Optional.empty()));
    }

    /** Who shares a rebuild goes on for a while when the process has died that leads it. */
    private static boolean isGoingOn(Session session, Projection projection) throws SQLException {
        return ProjectionLock.isHeld(session, projection.name())
                || slices(session, projection).stream().anyMatch(SliceStatus::held);
    }

    /**
     * Has a rebuild go on with other numbers, in whichever process it runs; false if none is running.
     *
     * @param rate
     *            how many events it takes up in a second, at most; 0 for as many as it can
     */
    public boolean tune(Projection projection, OptionalInt threads, OptionalInt rate) {
        return database.transaction(session -> isGoingOn(session, projection)
                && Runs.tune(session, projection.name(), threads, rate));
    }

    /** All tables of a projection: the live ones, those that are kept, those that are being built. */
    public List<Generation> generations(Projection projection) {
        return database.session(session -> Generations.of(session, projection.name()));
    }

    /** All rows in the live table of a keyed fold, as records: for tests, and for tables that fit into memory. */
    public <R extends Record> List<R> rows(KeyedFold<R> projection) {
        return database.session(session -> RowTable.all(session, projection.table(),
                RowMapping.of(projection.rowClass())));
    }

    /** The projections that the book of this database knows, whether or not this program has them. */
    public List<String> known() {
        return database.session(session -> Generations.all(session)).stream().map(Generation::projection).distinct()
                .toList();
    }

    /**
     * How a projection is doing.
     *
     * @param countKeys
     *            whether the keys of events that are read otherwise since are counted, which takes reading these
     */
    public ProjectionStatus status(Projection projection, boolean countKeys) {
        Definition<?> definition = Definition.of(projection, registry);
        long highest = store.beforeLast(0, EventFilter.all());
        Optional<Generation> live = database
                .session(session -> Generations.live(session, projection.name()));
        Staleness staleness = live.map(generation -> Changed.since(definition, generation, store, registry, countKeys))
                .orElse(Staleness.NONE);
        return database.session(session -> {
            long position = live.isEmpty()
                    ? EventStore.BEGINNING
                    : reached(session, live.get());
            return new ProjectionStatus(projection.name(), Generations.of(session, projection.name()),
                    Runs.of(session, projection.name()), ProjectionLock.isRunning(session, projection.name()),
                    Math.max(0, highest - Math.max(0, position)),
                    live.isPresent() ? Quarantine.count(session, live.get()) : 0,
                    live.isPresent() ? Quarantine.keys(session, live.get()).size() : 0, staleness,
                    Generations.currentUntil(session, projection.name()), slices(session, projection));
        });
    }

    /** Somebody else who cannot tell where he is does not keep us from telling the rest. */
    private long reached(Session session, Generation live) throws SQLException {
        if (live.checkpoint().isEmpty()) {
            return live.position();
        }
        try {
            return Reached.of(session, store, live.projection(), live.checkpoint().get()).position();
        } catch (EvolventException e) {
            if (ProjectionError.NO_POSITION.is(e)) {
                return live.position();
            }
            throw e;
        }
    }

    private static List<SliceStatus> slices(Session session, Projection projection) throws SQLException {
        Optional<Generation> unfinished = Generations.unfinished(session, projection.name());
        return unfinished.isPresent() ? Slices.statuses(session, unfinished.get()) : List.of();
    }

    /** The events that wait in the live tables' quarantine: all, or those of one key. */
    public List<QuarantinedEvent> quarantined(Projection projection, Optional<String> key) {
        Generation live = live(projection);
        return database.session(session -> Quarantine.list(session, live, key));
    }

    /**
     * Processes the waiting events of a key, in their order, as far as they can be processed now.
     *
     * @return how many could be
     */
    public int retry(Projection projection, String key) {
        return audited("quarantine retry", projection, key,
                () -> new Retry<>(store, registry, database, Definition.of(projection, registry))
                        .run(live(projection), key));
    }

    /** Gives up one waiting event, for a reason that is noted in the audit; the later ones of its key can be retried then. */
    public boolean discard(Projection projection, String key, long position, String reason) {
        return audited("quarantine discard", projection, key + " at " + position + ": " + reason,
                () -> database.transaction(session -> {
                    Generation live = Generations.lock(session, live(projection));
                    Generations.edited(session, live);
                    return Quarantine.discard(session, live, key, position) > 0;
                }));
    }

    /** Follows the store for some projections, until it is closed. */
    public ProjectionRunner runner(List<? extends Projection> projections, RunnerOptions options) {
        return new ProjectionRunner(this, List.copyOf(projections), options);
    }

    private <T> T audited(String command, Projection projection, Supplier<T> work) {
        return audited(command, projection, "", work);
    }

    private <T> T audited(String command, Projection projection, String parameters, Supplier<T> work) {
        return Audit.of(database, "projections " + command, (projection.name() + " " + parameters).strip(), work);
    }

    private <T> T alone(Projection projection, Supplier<T> work) {
        return database.session(session -> {
            if (!ProjectionLock.take(session, projection.name())) {
                throw new EvolventException(ProjectionError.ANOTHER_REBUILD, "Another process is working on projection "
                        + projection.name() + " right now. Nothing was done. Wait for it, pause it, or cancel it.");
            }
            try {
                return work.get();
            } finally {
                ProjectionLock.release(session, projection.name());
            }
        });
    }
}
