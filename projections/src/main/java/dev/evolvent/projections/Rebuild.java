package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One run of the rebuild of one projection: a new generation takes up the history beside the live one, is compared with
 * it at the very position that the live one has reached, and takes its place.
 */
final class Rebuild<R extends Record> {

    private final EventStore store;
    private final Database database;
    private final KeyedFold<R> projection;
    private final RowMapping<R> mapping;
    private final Folding<R> folding;
    private final UpcasterRegistry registry;
    private final Projector<R> projector;
    private final RebuildOptions options;
    private final RebuildListener listener;
    private long events;
    private long replayNanos;

    Rebuild(EventStore store, UpcasterRegistry registry, Database database, KeyedFold<R> projection,
            RowMapping<R> mapping, Folding<R> folding, RebuildOptions options, RebuildListener listener) {
        this.store = store;
        this.database = database;
        this.projection = projection;
        this.mapping = mapping;
        this.registry = registry;
        this.folding = folding;
        this.projector = new Projector<>(store, registry, database, folding, mapping);
        this.options = options;
        this.listener = listener;
    }

    RebuildReport run() {
        Generation next = database.transaction(this::prepare);
        Optional<Generation> live = live();
        long upTo = live.isPresent() ? live.get().position() : store.fence().await();
        listener.started(next, upTo);
        if (next.state() == Generation.State.REPLAYING) {
            next = load(next, upTo);
        }
        build(next);
        next = replay(next, upTo);
        // The live one moves on meanwhile; one more round now makes the last one, under the lock, a short one.
        next = replay(next, live().map(Generation::position).orElse(upTo));
        return live.isPresent() ? replaceLive(next) : becomeLive(next);
    }

    /** Finds the unfinished generation of an interrupted rebuild, or creates a new one. */
    private Generation prepare(Session session) throws SQLException {
        Optional<Generation> live = Generations.inState(session, projection.name(), Generation.State.LIVE);
        if (live.isPresent()) {
            LiveTable.requireReplaceable(session, live.get().table(), mapping);
        } else if (Catalogue.exists(session, projection.table().sql())) {
            throw new EvolventException(ProjectionError.NOT_ADOPTED, "Table " + projection.table()
                    + " is there, but it was"
                    + " not built here, so it is not known up to which position it has taken up the events. Adopt it first.");
        }
        Optional<Generation> unfinished = Generations.of(session, projection.name()).stream()
                .filter(generation -> generation.state().isUnfinished()).findFirst();
        if (unfinished.isPresent()) {
            if (canGoOn(session, unfinished.get())) {
                return unfinished.get();
            }
            session.execute("DROP TABLE IF EXISTS " + unfinished.get().table().sql());
            Checkpoints.drop(session, unfinished.get());
            Generations.delete(session, unfinished.get());
        }
        return create(session, live);
    }

    private boolean canGoOn(Session session, Generation unfinished) throws SQLException {
        return !options.restart() && unfinished.definition().equals(definition())
                && Catalogue.exists(session, unfinished.table().sql());
    }

    private Generation create(Session session, Optional<Generation> live) throws SQLException {
        int number = Generations.of(session, projection.name()).stream().mapToInt(Generation::number).max().orElse(0)
                + 1;
        Table table = Swap.aside(projection.table(), number);
        requireFree(session, table);
        if (live.isPresent()) {
            // Where the live table will go when it is replaced.
            requireFree(session, Swap.aside(projection.table(), live.get().number()));
        }
        session.execute("CREATE TABLE " + table.sql()
                + live.map(generation -> " (LIKE " + generation.table().sql() + " INCLUDING ALL)")
                        .orElseGet(mapping::tableDefinition));
        Generation created = new Generation(projection.name(), number, table, Generation.State.REPLAYING, 0,
                definition());
        Generations.insert(session, created);
        Generations.build(session, created, takeOff(session, table));
        return created;
    }

    /** Takes the indexes off an empty table, and returns what builds them again, and fresh statistics. */
    private static List<String> takeOff(Session session, Table table) throws SQLException {
        List<String[]> indexes = session.list("""
                SELECT CASE WHEN k.oid IS NULL THEN 'DROP INDEX ' || i.indexrelid::regclass
                        ELSE format('ALTER TABLE %s DROP CONSTRAINT %I', ?, conname) END,
                    CASE WHEN k.oid IS NULL THEN pg_get_indexdef(i.indexrelid)
                        ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', ?, conname, pg_get_constraintdef(k.oid)) END
                FROM pg_index i LEFT JOIN pg_constraint k ON conindid = indexrelid AND contype IN ('p', 'u', 'x')
                WHERE indrelid = to_regclass(?) ORDER BY k.oid IS NULL, indexrelid""",
                row -> new String[]{row.getString(1), row.getString(2)}, table.sql(), table.sql(), table.sql());
        List<String> build = new ArrayList<>();
        for (String[] index : indexes) {
            session.execute(index[0]);
            build.add(index[1]);
        }
        build.add("ANALYZE " + table.sql());
        return build;
    }

    /** A table of ours would be in the list of generations; this one belongs to somebody else. */
    private static void requireFree(Session session, Table table) throws SQLException {
        if (Catalogue.exists(session, table.sql())) {
            throw new EvolventException(ProjectionError.NAME_TAKEN,
                    "The name " + table + " is needed for a generation of "
                            + "the read model, but it is taken. Nothing was done. Rename what has it.");
        }
    }

    /** What the rows follow from, as far as it can be told: the code of the folds cannot. */
    private String definition() {
        return mapping.tableDefinition() + " <- "
                + folding.wanted().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private Optional<Generation> live() {
        return database.session(
                session -> Generations.inState(session, projection.name(), Generation.State.LIVE));
    }

    private Generation load(Generation next, long upTo) {
        long began = System.nanoTime();
        Generation loaded = new BulkLoad<>(store, registry, database, folding, mapping, options.threads(), count -> {
            events += count;
            listener.progress(next, count);
        }).run(next, upTo);
        replayNanos += System.nanoTime() - began;
        return loaded;
    }

    private void build(Generation next) {
        long began = System.nanoTime();
        boolean more;
        do {
            more = database.transaction(session -> {
                Generations.lockUnchanged(session, next);
                session.execute("SET LOCAL maintenance_work_mem = '256MB'");
                return Generations.buildNext(session, next);
            });
        } while (more);
        replayNanos += System.nanoTime() - began;
    }

    private Generation replay(Generation next, long upTo) {
        long began = System.nanoTime();
        Generation advanced = projector.advance(next, upTo, count -> {
            events += count;
            listener.progress(next, count);
        });
        replayNanos += System.nanoTime() - began;
        return advanced;
    }

    /** Whoever advances the live generation waits while it is compared and replaced; its readers do not. */
    private RebuildReport replaceLive(Generation replayed) {
        Swapped swapped = database.transaction(session -> {
            Generation live = Generations.lock(session,
                    Generations.inState(session, projection.name(), Generation.State.LIVE).orElseThrow());
            Generation next = replay(replayed, live.position());
            Comparison comparison = Comparison.of(session, live.table(), next.table(), mapping);
            listener.compared(next, comparison);
            if (!comparison.equal() && !options.acceptDifferences()) {
                throw differences(comparison);
            }
            long lockedAt = Swap.lock(session, live.table());
            dropKept(session);
            return new Swapped(Swap.exchange(session, live, next), comparison, lockedAt);
        });
        return report(swapped.live(), swapped.comparison(), Duration.ofNanos(System.nanoTime() - swapped.lockedAt()));
    }

    private RebuildReport becomeLive(Generation next) {
        Swapped swapped = database.transaction(session -> {
            long rows = session.number("SELECT count(*) FROM " + next.table().sql());
            return new Swapped(Swap.promote(session, next, projection.table()), Comparison.first(rows), 0);
        });
        return report(swapped.live(), swapped.comparison(), Duration.ZERO);
    }

    private RebuildReport report(Generation live, Comparison comparison, Duration swapLock) {
        listener.swapped(live);
        return new RebuildReport(live, events, Duration.ofNanos(replayNanos), comparison, swapLock);
    }

    /** What a transaction has done that ends with another live table; its lock is held until it is committed. */
    private record Swapped(Generation live, Comparison comparison, long lockedAt) {}

    /** Only the generation before the live one is kept. */
    private void dropKept(Session session) throws SQLException {
        List<Generation> generations = Generations.of(session, projection.name());
        for (Generation generation : generations) {
            if (generation.state() == Generation.State.KEPT) {
                session.execute("DROP TABLE IF EXISTS " + generation.table().sql());
                Generations.delete(session, generation);
            }
        }
    }

    private EvolventException differences(Comparison comparison) {
        return new EvolventException(ProjectionError.DIFFERENCES, "The new table of projection " + projection.name()
                + " differs from the live one, so it did not take its place: " + comparison + "."
                + comparison.samples().stream().map(sample -> "\n  " + sample).collect(Collectors.joining())
                + "\nThe live table is untouched, and the new one is kept. If the differences are meant to be, rebuild"
                + " again and accept them.");
    }
}
