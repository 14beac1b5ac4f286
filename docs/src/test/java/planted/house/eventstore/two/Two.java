package planted.house.eventstore.two;

import planted.house.eventstore.one.One;

/** Offends: the other half of a package cycle. */
public record Two(Class<One> one) {}
