package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Disk;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.SqlFunction;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildPlan;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.FoldDefinition;
import dev.evolvent.projections.internal.replay.Projector;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.projections.internal.state.Reached;
import dev.evolvent.projections.internal.tables.Exchange;
import dev.evolvent.projections.internal.tables.ReadModelTables;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The rebuild of one projection: a new generation takes up the history beside the live one, is compared with it at the very
 * position that the live one has reached, and takes its place.
 */
public final class Rebuild<C> {

    private static final Duration SWAP_PATIENCE = Duration.ofSeconds(30);

    /** For how long those may have to wait who fill the live tables, until the events that they have taken up are final. */
    private static final Duration HELD_FOR = Duration.ofSeconds(5);

    /** Who has taken up fewer events than this in a round is near enough for the last one. */
    private static final long SHORT_ROUND = 5_000;
    private static final int MOST_ROUNDS = 20;

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;
    private final Projection projection;
    private final ReadModelTables tables;
    private final RebuildOptions options;
    private final RebuildListener listener;
    private long replayNanos;

    public Rebuild(EventStore store, UpcasterRegistry registry, Database database, Definition<C> definition,
            RebuildOptions options, RebuildListener listener) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
        projection = definition.projection();
        tables = ReadModelTables.of(projection.schema(), projection.tables());
        this.options = options;
        this.listener = listener;
    }

    public RebuildReport run() {
        Set<EventType> stored = requireKnownTypes();
        Optional<Generation> before = live();
        requireOurs(before);
        before.ifPresent(this::build);
        Generation next = database.transaction(this::prepare);
        Optional<Generation> live = live();
        long upTo = live.isPresent() ? reached(live.get()) : store.fence().await();
        Heartbeat heartbeat = new Heartbeat(database, listener, next, options.threads(), upTo);
        listener.started(next, upTo);
        try {
            if (next.state() == Generation.State.REPLAYING) {
                next = load(next, upTo, stored, heartbeat);
            }
            heartbeat.enter(next, "building", upTo);
            build(next);
            next = catchUp(next, upTo, heartbeat);
            heartbeat.enter(next, "verifying", next.position());
            Verified verified = verify(next, heartbeat);
            return options.swap()
                    ? swap(verified, heartbeat)
                    : report(verified.next(), verified.comparison(), Duration.ZERO, List.of(), heartbeat);
        } catch (EvolventException e) {
            if (e.is(ProjectionError.CANCELLED)) {
                database.transaction(session -> drop(session, Generations.unfinished(session, projection.name())));
            }
            if (e instanceof DatabaseException problem && problem.isOutOfRoom()) {
                throw new EvolventException(ProjectionError.NO_ROOM, "The rebuild of projection " + projection.name()
                        + " ran out of room: " + problem.detail()
                        + ". What it was just doing is rolled back, and the live"
                        + " tables are untouched. Make room, and rebuild again: it goes on where it was. Or cancel it,"
                        + " which gives back the room that it took.", e);
            }
            throw e;
        }
    }

    /**
     * The position that the live tables have reached, whoever fills them; or the fence, where somebody is ahead of it: what is
     * behind it may have holes that are filled later.
     */
    long reached(Generation live) {
        return live.checkpoint().isPresent()
                ? Math.min(database.session(session -> reached(session, live)).position(), store.fence().await())
                : live().orElseThrow().position();
    }

    private Reached reached(Session session, Generation live) throws SQLException {
        return Reached.of(session, store, projection.name(), live.checkpoint().orElseThrow());
    }

    private Optional<Generation> live() {
        return database.session(session -> Generations.live(session, projection.name()));
    }

    private void requireOurs(Optional<Generation> live) {
        if (!options.keepCurrent().isZero() && live.flatMap(Generation::checkpoint).isPresent()) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "The tables of projection " + projection.name()
                    + " are filled by somebody else, who goes on with the new ones, so the old ones cannot be kept"
                    + " current. Nothing was done. Rebuild it without asking for that.");
        }
    }

    /** The types that are stored. */
    Set<EventType> requireKnownTypes() {
        Set<EventType> stored = store.types();
        List<EventType> unknown = stored.stream().filter(type -> !registry.types().contains(type)).toList();
        if (!unknown.isEmpty()) {
            throw new EvolventException(ProjectionError.UNKNOWN_EVENT_TYPES, "Projection " + projection.name()
                    + " is not rebuilt, since the store has events that the registry cannot read: "
                    + unknown.stream().map(EventType::toString).sorted().collect(Collectors.joining(", "))
                    + ". Declare them in the registry.");
        }
        return stored;
    }

    /** Finds the unfinished generation of an interrupted rebuild, or creates a new one. */
    Generation prepare(Session session) throws SQLException {
        Optional<Generation> live = Generations.live(session, projection.name());
        requireNobodysTables(session, live);
        Optional<Generation> unfinished = Generations.unfinished(session, projection.name());
        if (unfinished.isPresent() && !options.restart()
                && unfinished.get().definition().equals(definition.text())
                && unfinished.get().chains().equals(definition.chains(registry))) {
            requireWhole(session, unfinished.get());
            return unfinished.get();
        }
        drop(session, unfinished);
        return create(session, live);
    }

    private void requireWhole(Session session, Generation unfinished) throws SQLException {
        if (Generations.isSliced(session, unfinished)) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "The unfinished rebuild of projection "
                    + projection.name() + " was started in slices by an earlier version, and cannot be resumed."
                    + " Nothing was done. Cancel it, and start the rebuild again.");
        }
    }

    private void requireNobodysTables(Session session, Optional<Generation> live) throws SQLException {
        if (live.isPresent()) {
            return;
        }
        for (String table : projection.tables()) {
            Table taken = new Table(projection.schema(), table);
            if (Catalogue.exists(session, taken.sql())) {
                throw new EvolventException(ProjectionError.NOT_ADOPTED, "Table " + taken + " is there, but it was"
                        + " not built here, so it is not known up to which position it has taken up the events."
                        + " Adopt it first.");
            }
        }
    }

    private Generation create(Session session, Optional<Generation> live) throws SQLException {
        int number = Generations.of(session, projection.name()).stream().mapToInt(Generation::number).max().orElse(0)
                + 1;
        Generation created = new Generation(projection.name(), number, schemaOf(number), Generation.State.REPLAYING,
                EventStore.BEGINNING, definition.text(), definition.chains(registry), 0,
                live.flatMap(Generation::checkpoint));
        requireRoom(session);
        requireFree(session, created.schema());
        if (live.isPresent()) {
            requireFree(session, schemaOf(live.get().number()));
        }
        boolean folded = definition instanceof FoldDefinition;
        List<String> unbuilt = tables.createTwins(session, created.schema(),
                live.isPresent() && definition.isMadeLike(live.get())
                        ? Optional.empty()
                        : Optional.of(projection.ddl()),
                !folded);
        requireFitting(session, created);
        Generations.insert(session, created);
        Generations.build(session, created, unbuilt);
        return created;
    }

    /** Where it can be told: on a server elsewhere, the plan says how much is needed. */
    private void requireRoom(Session session) throws SQLException {
        OptionalLong free = Disk.free(session);
        long needed = RebuildPlan.room(bytes(session));
        if (free.isPresent() && free.getAsLong() < needed) {
            throw new EvolventException(ProjectionError.NO_ROOM, "To rebuild projection " + projection.name()
                    + " beside its live tables takes about " + megabytes(needed)
                    + " of disk with the server's log, and "
                    + megabytes(free.getAsLong()) + " are free. Nothing was done. Make room, or rebuild it in place.");
        }
    }

    private static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }

    /** How much disk the live tables take, with their indexes. */
    long bytes(Session session) throws SQLException {
        long bytes = 0;
        for (String table : projection.tables()) {
            bytes += session.number("SELECT coalesce(pg_total_relation_size(to_regclass(?)), 0)",
                    new Table(projection.schema(), table).sql());
        }
        return bytes;
    }

    private void requireFitting(Session session, Generation created) throws SQLException {
        List<String> problems = definition.problems(session, created);
        if (!problems.isEmpty()) {
            throw new EvolventException(ProjectionError.UNFIT_TABLE, "Projection " + projection.name()
                    + " does not fit its tables:"
                    + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining())
                    + "\nNothing was done. Change the projection or the tables.");
        }
    }

    private String schemaOf(int number) {
        return Sql.derivedName("evolvent_" + projection.name(), Integer.toString(number));
    }

    /** A schema of ours would belong to a generation in the book; this one belongs to somebody else. */
    private static void requireFree(Session session, String schema) throws SQLException {
        if (session.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", schema) > 0) {
            throw new EvolventException(ProjectionError.NAME_TAKEN,
                    "The schema " + schema + " is needed for a generation of "
                            + "the read model, but there is one of that name. Nothing was done. Rename it.");
        }
    }

    private boolean drop(Session session, Optional<Generation> generation) throws SQLException {
        if (generation.isPresent()) {
            // In the order in which all do it who write there.
            Generations.lock(session, generation.get());
            tables.drop(session, generation.get().schema());
            Generations.delete(session, generation.get());
        }
        return generation.isPresent();
    }

    private Generation load(Generation next, long upTo, Set<EventType> stored, Heartbeat heartbeat) {
        long began = System.nanoTime();
        heartbeat.enter(next, next.state().toString(), upTo);
        Generation loaded = definition.load(store, registry, database, stored, next, upTo, options.park(), heartbeat);
        replayNanos += System.nanoTime() - began;
        return loaded;
    }

    /** Builds what is still to be built, each thing in a transaction of its own. */
    public void build(Generation next) {
        long began = System.nanoTime();
        boolean more;
        do {
            more = database.transaction(session -> {
                session.execute("SET LOCAL maintenance_work_mem = '256MB'");
                return Generations.buildNext(session, next);
            });
        } while (more);
        replayNanos += System.nanoTime() - began;
    }

    private Generation replay(Generation next, long upTo, Heartbeat heartbeat) {
        long began = System.nanoTime();
        Generation advanced = new Projector<>(store, registry, database, definition).advance(next, upTo,
                options.park(), heartbeat);
        replayNanos += System.nanoTime() - began;
        return advanced;
    }

    /** The live one moves on meanwhile; some rounds now make the last one, during which it has to wait, a short one. */
    private Generation catchUp(Generation loaded, long first, Heartbeat heartbeat) {
        Generation next = loaded;
        long upTo = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            heartbeat.enter(next, next.state().toString(), upTo);
            long before = heartbeat.events();
            next = replay(next, upTo, heartbeat);
            Optional<Generation> live = live();
            upTo = live.isPresent() ? reached(live.get()) : store.fence().await();
            if (round > 0 && heartbeat.events() - before < SHORT_ROUND) {
                break;
            }
        }
        return next;
    }

    private record Verified(Generation next, Comparison comparison) {}

    /**
     * Compares both as of one position. Whoever advances the live generation has to wait for the last events that the new one
     * lacks; not for the comparison, which goes by a snapshot.
     */
    private Verified verify(Generation caughtUp, Heartbeat heartbeat) {
        Optional<Generation> live = live();
        if (live.isEmpty()) {
            long rows = database.session(session -> rows(session, caughtUp));
            return new Verified(verified(caughtUp), Comparison.first(rows));
        }
        Verified verified = database.session(reader -> {
            reader.connection().setAutoCommit(false);
            try {
                AtomicReference<Reached> reached = new AtomicReference<>();
                Generation next = database.transaction(session -> {
                    reached.set(hold(session, live.get()));
                    Generation same = replay(caughtUp, reached.get().position(), heartbeat);
                    reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                    reader.number("SELECT 1");
                    return same;
                });
                reader.execute("SET LOCAL work_mem = '64MB'");
                Comparison comparison = compare(reader, next);
                return new Verified(next, reached.get().apart().map(Rebuild::apart).map(comparison::withNote)
                        .orElse(comparison));
            } finally {
                reader.connection().rollback();
                reader.connection().setAutoCommit(true);
            }
        });
        Comparison comparison = verified.comparison().equal()
                ? verified.comparison()
                : Explanation.of(store, registry, definition, verified.comparison(), verified.next().position());
        listener.compared(verified.next(), comparison);
        if (!comparison.equal() && options.swap() && options.differences() == RebuildOptions.Differences.REFUSE) {
            throw differences(comparison);
        }
        return new Verified(verified(verified.next()), comparison);
    }

    private Generation verified(Generation next) {
        return database.transaction(session -> {
            Generations.lockUnchanged(session, next);
            return Generations.change(session, next, Generation.State.VERIFIED);
        });
    }

    private static String apart(String why) {
        return "The live tables were at no single position when they were compared: " + why
                + ". So differences can be of that alone. To be sure, pause whoever fills them, or wait until he has nothing"
                + " to do, and compare again";
    }

    /** Until the transaction ends, nobody advances the live generation; returns where it is. */
    Reached hold(Session session, Generation live) throws SQLException {
        Generation held = Generations.lock(session, live);
        if (held.checkpoint().isEmpty()) {
            return Reached.at(held.position());
        }
        session.execute("SET LOCAL lock_timeout = '5s'");
        for (String table : projection.tables()) {
            session.execute("LOCK TABLE " + new Table(live.schema(), table).sql() + " IN SHARE MODE");
        }
        Reached reached = reached(session, held);
        // He may have taken up an event although one before it is not committed yet.
        return new Reached(Math.min(reached.position(), store.fence().await(HELD_FOR)), reached.apart(),
                reached.back());
    }

    private long rows(Session session, Generation generation) throws SQLException {
        long rows = 0;
        for (String table : projection.tables()) {
            rows += session.number("SELECT count(*) FROM " + new Table(generation.schema(), table).sql());
        }
        return rows;
    }

    private Comparison compare(Session session, Generation next) throws SQLException {
        Comparison comparison = Comparison.first(0);
        for (String table : projection.tables()) {
            Table live = new Table(projection.schema(), table);
            if (Catalogue.exists(session, live.sql())) {
                comparison = comparison.plus(TableComparison.of(session, live, new Table(next.schema(), table)));
            }
        }
        return comparison;
    }

    private EvolventException differences(Comparison comparison) {
        return new EvolventException(ProjectionError.DIFFERENCES, "The new tables of projection " + projection.name()
                + " differ from the live ones, so they did not take their place: " + comparison + "."
                + comparison.samples().stream().map(sample -> "\n  " + sample
                        + (sample.events().isEmpty() ? "" : "\n    by " + String.join("\n    by ", sample.events())))
                        .collect(Collectors.joining())
                + "\nThe live tables are untouched, and the new ones are kept. If the differences are meant to be, rebuild"
                + " again and accept them.");
    }

    private RebuildReport swap(Verified verified, Heartbeat heartbeat) {
        heartbeat.enter(verified.next(), "swapping", verified.next().position());
        Swapped swapped = swapped(verified.next(), heartbeat);
        Duration lock = Duration.ofNanos(System.nanoTime() - swapped.lockedAt());
        build(swapped.live());
        listener.swapped(swapped.live());
        return report(swapped.live(), verified.comparison(), lock, swapped.lost(), heartbeat);
    }

    private Swapped swapped(Generation verified, Heartbeat heartbeat) {
        AtomicReference<Generation> next = new AtomicReference<>(verified);
        return patiently(session -> swap(session, next, heartbeat));
    }

    /** Who fills the tables may hold his checkpoint while he waits for them: then one of us comes first, and the other again. */
    Swapped patiently(SqlFunction<Session, Swapped> swap) {
        long deadline = System.nanoTime() + SWAP_PATIENCE.toNanos();
        while (true) {
            try {
                return database.transaction(swap);
            } catch (DatabaseException e) {
                if (!e.isLockConflict() || System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    /** What the next generation takes up is committed, also where the swap is not. */
    private Swapped swap(Session session, AtomicReference<Generation> next, Heartbeat heartbeat)
            throws SQLException {
        Optional<Generation> live = Generations.live(session, projection.name());
        if (live.isEmpty()) {
            return swap(session, live, Reached.at(EventStore.BEGINNING), next.get());
        }
        Reached reached = hold(session, live.get());
        next.set(replay(next.get(), reached.position(), heartbeat));
        dropKept(session);
        return swap(session, live, reached, next.get());
    }

    /** What a transaction has done that ends with other live tables; its lock is held until it is committed. */
    record Swapped(Generation live, long lockedAt, List<String> lost) {}

    /** Puts the tables of another generation in the place of the live ones, which are kept. */
    Swapped swap(Session session, Optional<Generation> live, Reached reached, Generation other) throws SQLException {
        Generations.lockUnchanged(session, other);
        String aside = schemaOf(live.map(Generation::number).orElse(0));
        Exchange exchange = tables.exchange(session, other.schema(), aside, SWAP_PATIENCE);
        if (live.isPresent()) {
            Generations.change(session, live.get(), aside, Generation.State.KEPT);
            Generations.keepCurrent(session, live.get(), options.keepCurrent());
            if (live.get().checkpoint().isPresent()) {
                Generations.left(session, live.get(), reached);
            }
        }
        tables.dropIfEmpty(session, other.schema());
        tables.dropIfEmpty(session, aside);
        Generation promoted = Generations.change(session, other, projection.schema(), Generation.State.LIVE);
        Optional<Checkpoint> checkpoint = live.flatMap(Generation::checkpoint);
        if (checkpoint.isPresent()) {
            Reached.move(session, projection.name(), checkpoint.get(), other.position(),
                    Generations.back(session, other));
            promoted = Generations.filledBy(session, promoted, checkpoint);
        }
        Generations.build(session, promoted, exchange.remaining());
        return new Swapped(promoted, exchange.lockedSince(), exchange.lost());
    }

    private RebuildReport report(Generation generation, Comparison comparison, Duration swapLock,
            List<String> lost, Heartbeat heartbeat) {
        long parked = database.session(session -> Quarantine.count(session, generation));
        return new RebuildReport(generation, heartbeat.events(), Duration.ofNanos(replayNanos), comparison, swapLock,
                lost, parked);
    }

    /** Only the generation before the live one is kept. */
    private void dropKept(Session session) throws SQLException {
        for (Generation generation : Generations.of(session, projection.name())) {
            if (generation.state() == Generation.State.KEPT) {
                drop(session, Optional.of(generation));
            }
        }
    }

    boolean cancel() {
        return database.transaction(session -> drop(session, Generations.unfinished(session, projection.name())));
    }

    boolean dropKept() {
        return database.transaction(session -> drop(session,
                Generations.inState(session, projection.name(), Generation.State.KEPT)));
    }
}
