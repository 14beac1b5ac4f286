package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which process does something with the tables beside the live ones, and what the book tells of it: one leads a rebuild, others
 * join it, and any can ask something of those. What a rebuild is, is in {@link Rebuild}.
 */
final class Rebuilds {

    private final Workplace place;

    Rebuilds(Workplace place) {
        this.place = place;
    }

    RebuildReport rebuild(Projection projection, RebuildOptions options, RebuildListener listener) {
        return place.audited("rebuild", projection, () -> place.alone(projection, () -> {
            place.database().transaction(session -> {
                Runs.begin(session, projection.name(), options);
                return true;
            });
            return run(projection, options, listener);
        }));
    }

    private RebuildReport run(Projection projection, RebuildOptions options, RebuildListener listener) {
        RebuildReport report;
        try {
            report = rebuild(Definition.of(projection, place.registry()), options, listener).run();
        } catch (EvolventException e) {
            ended(projection, e.is(ProjectionError.CANCELLED) ? "cancelled" : "failed",
                    Optional.of(String.valueOf(e.getMessage())));
            throw e;
        }
        ended(projection, "done", Optional.empty());
        return report;
    }

    private void ended(Projection projection, String phase, Optional<String> problem) {
        try {
            place.database().transaction(session -> {
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

    Optional<Generation> join(Projection projection, RebuildListener listener) {
        place.begin();
        return new Joining<>(place.store(), place.registry(), place.database(),
                Definition.of(projection, place.registry()), listener)
                .run(place.rebuild(projection)::requireKnownTypes, () -> takeOver(projection, listener));
    }

    /** Leads a rebuild to its end whose process died; nothing if somebody else does, or it is over. */
    private Optional<RebuildReport> takeOver(Projection projection, RebuildListener listener) {
        return place.database().session(lock -> {
            if (!ProjectionLock.take(lock, projection.name())) {
                return Optional.empty();
            }
            try {
                Optional<RebuildOptions> options = place.database().transaction(session -> {
                    if (Generations.unfinished(session, projection.name()).isEmpty()
                            || Runs.asked(session, projection.name()).isEmpty()) {
                        return Optional.empty();
                    }
                    Runs.takeOver(session, projection.name());
                    return Optional.of(Runs.options(session, projection.name()));
                });
                return options.map(same -> place.audited("rebuild", projection, "taken over",
                        () -> run(projection, same, listener)));
            } finally {
                ProjectionLock.release(lock, projection.name());
            }
        });
    }

    private <C> Rebuild<C> rebuild(Definition<C> definition, RebuildOptions options, RebuildListener listener) {
        return new Rebuild<>(place.store(), place.registry(), place.database(), definition, options, listener);
    }

    RebuildPlan plan(Projection projection, RebuildOptions options) {
        return plan(Definition.of(projection, place.registry()), options);
    }

    private <C> RebuildPlan plan(Definition<C> definition, RebuildOptions options) {
        place.begin();
        return new Planner<>(place.store(), place.registry(), place.database(), definition,
                rebuild(definition, options, RebuildListener.NONE), options).plan();
    }

    Generation rollback(Projection projection) {
        return place.audited("rollback", projection, () -> place.alone(projection, () -> {
            Rebuild<?> rebuild = place.rebuild(projection);
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

    boolean dropKept(Projection projection) {
        return place.audited("drop-generation", projection,
                () -> place.alone(projection, () -> place.rebuild(projection).dropKept()));
    }

    boolean cancel(Projection projection) {
        return place.audited("cancel", projection, () -> {
            boolean alive = place.database()
                    .transaction(session -> ProjectionLock.isHeld(session, projection.name())
                            && Runs.ask(session, projection.name(), Optional.of("cancel")));
            return alive || place.alone(projection, () -> {
                ended(projection, "cancelled", Optional.empty());
                return place.rebuild(projection).cancel();
            });
        });
    }

    boolean pause(Projection projection) {
        return place.database().transaction(session -> isGoingOn(session, projection)
                && Runs.ask(session, projection.name(), Optional.of("pause")));
    }

    /** Of those that share a rebuild, one may wait that is at no slice, and whose leader has died. */
    boolean resume(Projection projection) {
        return place.database().transaction(session -> (isGoingOn(session, projection)
                || !slices(session, projection).isEmpty())
                && Runs.ask(session, projection.name(), Optional.empty()));
    }

    boolean tune(Projection projection, OptionalInt threads, OptionalInt rate) {
        return place.database().transaction(session -> isGoingOn(session, projection)
                && Runs.tune(session, projection.name(), threads, rate));
    }

    /** Who shares a rebuild goes on for a while when the process has died that leads it. */
    private static boolean isGoingOn(Session session, Projection projection) throws SQLException {
        return ProjectionLock.isHeld(session, projection.name())
                || slices(session, projection).stream().anyMatch(SliceStatus::held);
    }

    static List<SliceStatus> slices(Session session, Projection projection) throws SQLException {
        Optional<Generation> unfinished = Generations.exist(session)
                ? Generations.unfinished(session, projection.name())
                : Optional.empty();
        return unfinished.isPresent() ? Slices.statuses(session, unfinished.get()) : List.of();
    }
}
