package planted.house.eventstore.one;

import planted.house.eventstore.two.Two;

/** Offends: half of a package cycle. */
public record One(Class<Two> two) {}
