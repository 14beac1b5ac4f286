package planted.house.projections;

import planted.house.eventstore.internal.Secret;

/** Offends: reaches into an internal package of another module. */
public record Projection(Secret secret) {}
