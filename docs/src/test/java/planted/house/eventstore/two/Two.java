package planted.house.eventstore.two;

import java.util.logging.Logger;
import planted.house.eventstore.one.One;

/** Offends: the other half of a package cycle, and another logging library. */
public record Two(Class<One> one, Logger logger) {}
