/**
 * Reads any team's events table, misses nothing, and tells what is in it. Start reading at
 * {@link dev.evolvent.eventstore.EventStore}.
 */
@NullMarked
package dev.evolvent.eventstore;

import org.jspecify.annotations.NullMarked;
