package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.CountEvents;
import dev.evolvent.eventstore.EventPositions;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Disk;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildPlan;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.FoldDefinition;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks before a rebuild starts, and its generation: a new one, or that of an interrupted run. */
final class Preflight<C> {

    private final CountEvents store;
    private final UpcasterRegistry registry;
    private final Definition<C> definition;
    private final Projection projection;
    private final GenerationTables generations;
    private final RebuildOptions options;

    Preflight(CountEvents store, UpcasterRegistry registry, Definition<C> definition, GenerationTables generations,
            RebuildOptions options) {
        this.store = store;
        this.registry = registry;
        this.definition = definition;
        this.generations = generations;
        this.options = options;
        projection = definition.projection();
    }

    void requireOurs(Optional<Generation> live) {
        if (!options.keepCurrent().isZero() && live.flatMap(Generation::checkpoint).isPresent()) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "The tables of projection " + projection.name()
                    + " are filled by another program, which continues with the new ones, so the old ones cannot be kept"
                    + " current. Nothing was done. Rebuild it without that option.");
        }
    }

    /** The stored types. */
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
        requireKnownTables(session, live);
        Optional<Generation> unfinished = Generations.unfinished(session, projection.name());
        if (unfinished.isPresent() && !options.restart()
                && unfinished.get().definition().equals(definition.text())
                && unfinished.get().chains().equals(definition.chains(registry))) {
            requireWhole(session, unfinished.get());
            return unfinished.get();
        }
        generations.drop(session, unfinished);
        return create(session, live);
    }

    private void requireWhole(Session session, Generation unfinished) throws SQLException {
        if (Generations.isSliced(session, unfinished)) {
            throw new EvolventException(ProjectionError.NOTHING_TO_DO, "The unfinished rebuild of projection "
                    + projection.name() + " was started in slices by an earlier version, and cannot be resumed."
                    + " Nothing was done. Cancel it, and start the rebuild again.");
        }
    }

    private void requireKnownTables(Session session, Optional<Generation> live) throws SQLException {
        if (live.isPresent()) {
            return;
        }
        for (String table : projection.tables()) {
            Table taken = new Table(projection.schema(), table);
            if (Catalogue.exists(session, taken.sql())) {
                throw new EvolventException(ProjectionError.NOT_ADOPTED, "Table " + taken + " is there, but it was"
                        + " not built here, so it is not known up to which position its events are applied."
                        + " Adopt it first.");
            }
        }
    }

    private Generation create(Session session, Optional<Generation> live) throws SQLException {
        int number = Generations.of(session, projection.name()).stream().mapToInt(Generation::number).max().orElse(0)
                + 1;
        Generation created = new Generation(projection.name(), number, generations.schemaOf(number),
                Generation.State.REPLAYING,
                EventPositions.BEGINNING, definition.text(), definition.chains(registry), 0,
                live.flatMap(Generation::checkpoint));
        requireRoom(session);
        requireFree(session, created.schema());
        if (live.isPresent()) {
            requireFree(session, generations.schemaOf(live.get().number()));
        }
        boolean folded = definition instanceof FoldDefinition;
        List<String> unbuilt = generations.tables().createShadowTables(session, created.schema(),
                live.isPresent() && definition.isMadeLike(live.get())
                        ? Optional.empty()
                        : Optional.of(projection.ddl()),
                !folded);
        requireFitting(session, created);
        Generations.insert(session, created);
        Generations.build(session, created, unbuilt);
        return created;
    }

    /** If it is known: for a server on another machine, the plan shows how much is needed. */
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

    /** The size of the live tables, with their indexes. */
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

    /** A schema of Evolvent would belong to a generation in the state tables; this one belongs to another program. */
    private static void requireFree(Session session, String schema) throws SQLException {
        if (session.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", schema) > 0) {
            throw new EvolventException(ProjectionError.NAME_TAKEN,
                    "The schema " + schema + " is needed for a generation of "
                            + "the read model, but there is one of that name. Nothing was done. Rename it.");
        }
    }
}
