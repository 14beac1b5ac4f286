package planted.house.upcasters;

import planted.house.projections.Projection;

/** Offends: an upward import. */
public record UsesProjections(Projection projection) {}
