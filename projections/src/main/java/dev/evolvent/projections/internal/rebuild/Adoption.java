package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.projections.internal.state.ExternalPosition;
import dev.evolvent.projections.internal.tables.ReadModelTables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adopts tables that another program fills as the live ones, and hands live tables over to another program. */
public final class Adoption {

    private final WorkContext context;

    public Adoption(WorkContext context) {
        this.context = context;
    }

    public Generation adopt(Projection projection, Checkpoint checkpoint) {
        Optional<Generation> live = context.findLive(projection);
        return live.isPresent() && live.get().checkpoint().isEmpty() && checkpoint.move().isPresent()
                ? handOver(projection, live.get(), checkpoint)
                : adopt(projection, position(projection, checkpoint), Optional.of(checkpoint));
    }

    private Generation handOver(Projection projection, Generation live, Checkpoint checkpoint) {
        return context.audited("hand over", projection,
                () -> context.alone(projection, () -> context.database().transaction(session -> {
                    Generation held = Generations.lock(session, live);
                    if (Quarantine.count(session, held) > 0) {
                        throw new EvolventException(ProjectionError.NOTHING_TO_DO, "Events of projection "
                                + projection.name()
                                + " wait in quarantine. A program that takes over its tables would apply later ones of their keys"
                                + " before them. Nothing was done. Retry or discard them first.");
                    }
                    ExternalPosition.move(session, projection.name(), checkpoint, held.position(), Optional.empty());
                    return Generations.filledBy(session, held, Optional.of(checkpoint));
                })));
    }

    private long position(Projection projection, Checkpoint checkpoint) {
        return context.database()
                .session(session -> ExternalPosition.of(session, context.store(), projection.name(), checkpoint))
                .position();
    }

    public Generation adopt(Projection projection, long position, Optional<Checkpoint> checkpoint) {
        Definition<?> definition = Definition.of(projection, context.registry());
        return context.audited("adopt", projection,
                () -> context.alone(projection, () -> context.database().transaction(session -> {
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
                    List<String> obstacles = ReadModelTables.of(projection.schema(), projection.tables())
                            .obstacles(session);
                    Generation adopted = new Generation(projection.name(), 1, projection.schema(),
                            Generation.State.LIVE, position, Generation.ADOPTED, definition.chains(context.registry()),
                            0,
                            checkpoint);
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
}
