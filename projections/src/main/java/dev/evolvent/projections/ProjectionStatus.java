package dev.evolvent.projections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a projection is doing.
 *
 * @param generations
 *            the live one, the one that is being built, the one that is kept: as far as there are such
 * @param run
 *            the rebuild that is going on, or the last one
 * @param followed
 *            whether a runner follows the store for it right now
 * @param behind
 *            by how many positions the live tables are behind the store
 * @param quarantinedEvents
 *            how many events wait in the live tables' quarantine
 * @param keptCurrentUntil
 *            until when runners take up events in the tables that are kept, too
 */
public record ProjectionStatus(String projection, List<Generation> generations, Optional<Run> run, boolean followed,
        long behind, long quarantinedEvents, long quarantinedKeys, Staleness staleness,
        Optional<Instant> keptCurrentUntil) {

    public static ProjectionStatus notBuilt(String projection, long behind) {
        return new ProjectionStatus(projection, List.of(), Optional.empty(), false, behind, 0, 0, Staleness.NONE,
                Optional.empty());
    }

    public Optional<Generation> in(Generation.State state) {
        return generations.stream().filter(generation -> generation.state() == state).findFirst();
    }

    public Optional<Generation> live() {
        return in(Generation.State.LIVE);
    }
}
