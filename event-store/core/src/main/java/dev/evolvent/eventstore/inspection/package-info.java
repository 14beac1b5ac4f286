/**
 * Examines stored events: which exist, whether they can be read, whether they have changed, and their anomalies. Start
 * reading at {@link dev.evolvent.eventstore.inspection.Inspection}.
 */
@NullMarked
package dev.evolvent.eventstore.inspection;

import org.jspecify.annotations.NullMarked;
