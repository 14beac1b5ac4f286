package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The read models of a database.
 *
 * {@snippet :
 * var projections = new Projections(dataSource, store, registry);
 * RebuildReport report = projections.rebuild(documents, RebuildOptions.defaults(), RebuildListener.NONE);
 * projections.advance(documents);      // takes up what was appended since
 * projections.rollback(documents);     // the table from before the rebuild is live again
 * }
 *
 * <ul>
 * <li>Readers see the live table until another one takes its place, whole and verified.
 * <li>A rebuild that was interrupted goes on at its last chunk when it is called again.
 * <li>One process at a time works on a projection; a second one is told so.
 * <li>A rebuild uses four connections at a time: a pool must have as many.
 * </ul>
 */
public final class Projections {

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
        database.transaction(session -> {
            Generations.create(session);
            return true;
        });
    }

    /**
     * Takes a table that something else has filled as the live generation, so that it can be compared and replaced.
     *
     * @param position
     *            the position up to which it has taken up the events
     */
    public <R extends Record> Generation adopt(KeyedFold<R> projection, long position) {
        RowMapping<R> mapping = RowMapping.of(projection.rowClass());
        return alone(projection, () -> database.transaction(session -> {
            LiveTable.requireReplaceable(session, projection.table(), mapping);
            Generation adopted = new Generation(projection.name(), 1, projection.table(), Generation.State.LIVE,
                    position,
                    "adopted");
            Generations.insert(session, adopted);
            return adopted;
        }));
    }

    /** Builds the read model anew from all events beside the live one, compares the two, and swaps them. */
    public <R extends Record> RebuildReport rebuild(KeyedFold<R> projection, RebuildOptions options,
            RebuildListener listener) {
        RowMapping<R> mapping = RowMapping.of(projection.rowClass());
        requireKnownTypes(projection);
        Folding<R> folding = new Folding<>(projection, mapping, registry);
        return alone(projection,
                () -> new Rebuild<>(store, registry, database, projection, mapping, folding, options, listener).run());
    }

    /** Takes up in the live table what was appended since, up to the fence. */
    public <R extends Record> Generation advance(KeyedFold<R> projection) {
        RowMapping<R> mapping = RowMapping.of(projection.rowClass());
        Projector<R> projector = new Projector<>(store, registry, database,
                new Folding<>(projection, mapping, registry), mapping);
        Generation live = generations(projection).stream()
                .filter(generation -> generation.state() == Generation.State.LIVE)
                .findFirst()
                .orElseThrow(() -> new EvolventException(ProjectionError.NOT_ADOPTED, "Projection " + projection.name()
                        + " has no live table yet. Rebuild it, or adopt the table that there is."));
        return projector.advance(live, store.fence().await(), count -> {});
    }

    /**
     * Puts the table that was live before the last rebuild back in its place. It is as old as the swap: {@link #advance}
     * takes up what came since.
     */
    public Generation rollback(KeyedFold<?> projection) {
        return alone(projection, () -> database.transaction(session -> rollback(session, projection)));
    }

    private static Generation rollback(Session session, KeyedFold<?> projection) throws SQLException {
        Generation kept = Generations.inState(session, projection.name(), Generation.State.KEPT)
                .orElseThrow(() -> new EvolventException(ProjectionError.NOTHING_TO_ROLL_BACK_TO,
                        "Projection " + projection.name() + " has no earlier table to go back to."));
        Generation live = Generations.inState(session, projection.name(), Generation.State.LIVE).orElseThrow();
        live = Generations.lock(session, live);
        Swap.lock(session, live.table());
        return Swap.exchange(session, live, kept);
    }

    /** All tables of a projection: the live one, one that is kept, one that is being built. */
    public List<Generation> generations(KeyedFold<?> projection) {
        return database.session(session -> Generations.of(session, projection.name()));
    }

    private void requireKnownTypes(KeyedFold<?> projection) {
        List<EventType> unknown = store.types().stream().filter(type -> !registry.types().contains(type)).toList();
        if (!unknown.isEmpty()) {
            throw new EvolventException(ProjectionError.UNKNOWN_EVENT_TYPES, "Projection " + projection.name()
                    + " is not rebuilt, since the store has events that the registry cannot read: "
                    + unknown.stream().map(EventType::toString).sorted().collect(Collectors.joining(", "))
                    + ". Declare them in the registry.");
        }
    }

    /** A session-level lock on a connection of its own: it ends with the process, and holds no transaction open. */
    private <T> T alone(KeyedFold<?> projection, Supplier<T> work) {
        return database.session(session -> {
            boolean taken = session.first("SELECT pg_try_advisory_lock(hashtextextended(?, 4))",
                    row -> row.getBoolean(1), "evolvent.projection " + projection.name()).orElseThrow();
            if (!taken) {
                throw new EvolventException(ProjectionError.ANOTHER_REBUILD, "Another process is working on projection "
                        + projection.name() + " right now. Nothing was done. Wait for it, or end it.");
            }
            try {
                return work.get();
            } finally {
                session.first("SELECT pg_advisory_unlock(hashtextextended(?, 4))", row -> row.getBoolean(1),
                        "evolvent.projection " + projection.name());
            }
        });
    }
}
