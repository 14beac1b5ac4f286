/**
 * Knowing what is there: which events are stored, whether they can be read, whether they are still what they were, and what
 * is odd about them. Start reading at {@link dev.evolvent.eventstore.inspection.Inspection}.
 */
@NullMarked
package dev.evolvent.eventstore.inspection;

import org.jspecify.annotations.NullMarked;
