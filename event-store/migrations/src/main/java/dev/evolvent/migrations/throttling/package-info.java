/**
 * How a migration stays out of the application's way: limits, what is watched to keep them, requests to pause or cancel. Start
 * reading at {@link dev.evolvent.migrations.throttling.Throttle}.
 */
@NullMarked
package dev.evolvent.migrations.throttling;

import org.jspecify.annotations.NullMarked;
