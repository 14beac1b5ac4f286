/**
 * Reads events tables of any layout without missing an event, and reports what they hold. Start reading at
 * {@link dev.evolvent.eventstore.EventStore}.
 */
@NullMarked
package dev.evolvent.eventstore;

import org.jspecify.annotations.NullMarked;
