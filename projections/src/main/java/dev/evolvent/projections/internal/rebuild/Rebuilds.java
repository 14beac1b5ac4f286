package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunRequest;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildPlan;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.internal.replay.Definition;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Coordinates processes: one process at a time rebuilds a projection, and any process can send it requests. The rebuild
 * itself is in {@link Rebuild}.
 */
public final class Rebuilds {

    private final WorkContext context;

    public Rebuilds(WorkContext context) {
        this.context = context;
    }

    public RebuildReport rebuild(Projection projection, RebuildOptions options, RebuildListener listener) {
        return context.audited("rebuild", projection, () -> context.alone(projection,
                () -> RunControl.noted(context.database(), RunKey.rebuild(projection.name()), options.rate(),
                        failure -> failure.is(ProjectionError.CANCELLED),
                        () -> rebuild(Definition.of(projection, context.registry()), options, listener).run())));
    }

    private <C> Rebuild<C> rebuild(Definition<C> definition, RebuildOptions options, RebuildListener listener) {
        return new Rebuild<>(context.store(), context.registry(), context.database(), definition, options, listener);
    }

    public RebuildPlan plan(Projection projection, RebuildOptions options) {
        return plan(Definition.of(projection, context.registry()), options);
    }

    private <C> RebuildPlan plan(Definition<C> definition, RebuildOptions options) {
        context.begin();
        return new Planner<>(context.store(), context.registry(), context.database(), definition,
                rebuild(definition, options, RebuildListener.NONE), options).plan();
    }

    public Generation rollback(Projection projection) {
        return context.audited("rollback", projection,
                () -> context.alone(projection, () -> context.rebuild(projection).rollBack()));
    }

    public boolean dropKept(Projection projection) {
        return context.audited("drop-generation", projection,
                () -> context.alone(projection, () -> context.rebuild(projection).dropKept()));
    }

    public boolean cancel(Projection projection) {
        return context.audited("cancel", projection, () -> ask(projection, RunRequest.Command.CANCEL)
                || context.alone(projection, () -> {
                    context.database().transaction(session -> {
                        RunControl.end(session, RunKey.rebuild(projection.name()), RunPhase.CANCELLED,
                                Optional.empty());
                        return true;
                    });
                    return context.rebuild(projection).cancel();
                }));
    }

    public boolean pause(Projection projection) {
        return ask(projection, RunRequest.Command.PAUSE);
    }

    public boolean resume(Projection projection) {
        return context.database().transaction(session -> RunControl.resume(session, RunKey.rebuild(projection.name())));
    }

    private boolean ask(Projection projection, RunRequest.Command command) {
        return context.database()
                .transaction(session -> RunControl.ask(session, RunKey.rebuild(projection.name()), command));
    }

    public boolean tune(Projection projection, OptionalInt threads, OptionalInt rate) {
        return context.database()
                .transaction(session -> RunControl.tune(session, RunKey.rebuild(projection.name()), threads, rate));
    }
}
