package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.audit.Audit;
import dev.evolvent.postgres.run.HeldLock;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ProjectionLock;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The context of work on projections: the events, the registry that upcasts them, and the database with the rows and
 * the state tables.
 */
public record WorkContext(EventStore store, UpcasterRegistry registry, Database database) {

    /**
     * Creates the state tables before the first write, or upgrades them to the current version. Read-only calls do
     * neither.
     */
    public void begin() {
        database.transaction(session -> {
            Generations.prepare(session);
            return true;
        });
    }

    public List<Generation> generations(Projection projection) {
        return database.session(session -> Generations.exist(session)
                ? Generations.of(session, projection.name())
                : List.of());
    }

    public Optional<Generation> findLive(Projection projection) {
        return generations(projection).stream().filter(each -> each.state() == Generation.State.LIVE).findFirst();
    }

    public Generation live(Projection projection) {
        return findLive(projection)
                .orElseThrow(() -> new EvolventException(ProjectionError.NOT_ADOPTED, "Projection "
                        + projection.name()
                        + " has no live tables yet. Rebuild it, or adopt the tables that there are."));
    }

    /** The rebuild of a projection with default options, for calls that do not depend on them. */
    public Rebuild<?> rebuild(Projection projection) {
        return new Rebuild<>(store, registry, database, Definition.of(projection, registry), RebuildOptions.defaults(),
                RebuildListener.NONE);
    }

    public <T> T audited(String command, Projection projection, Supplier<T> work) {
        return audited(command, projection, "", work);
    }

    public <T> T audited(String command, Projection projection, String parameters, Supplier<T> work) {
        begin();
        return Audit.of(database, "projections " + command, (projection.name() + " " + parameters).strip(), work);
    }

    /** Runs work that only one process at a time may do with a projection. */
    public <T> T alone(Projection projection, Supplier<T> work) {
        return database.session(session -> {
            HeldLock lock = ProjectionLock.rebuilding(projection.name()).tryAcquire(session)
                    .orElseThrow(() -> new EvolventException(ProjectionError.ANOTHER_REBUILD,
                            "Another process is working on projection " + projection.name()
                                    + " right now. Nothing was done. Wait for it, pause it, or cancel it."));
            try (lock) {
                return work.get();
            }
        });
    }
}
