/**
 * Limits the impact of a migration on the application: thresholds, what is watched to keep them, requests to pause or
 * cancel. Start reading at {@link dev.evolvent.migrations.throttling.Throttle}.
 */
@NullMarked
package dev.evolvent.migrations.throttling;

import org.jspecify.annotations.NullMarked;
