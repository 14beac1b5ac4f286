package dev.evolvent.projections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The status of a projection.
 *
 * @param generations
 *            the live one, the one under construction, and the kept one, as far as they exist
 * @param run
 *            the active rebuild, or the last one
 * @param followed
 *            whether a runner keeps it current now
 * @param behind
 *            the number of positions that the live tables lag
 * @param quarantinedEvents
 *            how many events the live tables' quarantine holds
 * @param keptCurrentUntil
 *            until when runners apply events to the kept tables, too
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
