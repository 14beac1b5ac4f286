/**
 * Finds out which layout fits a database. Start reading at
 * {@link dev.evolvent.eventstore.detection.LayoutDetection}.
 */
@NullMarked
package dev.evolvent.eventstore.detection;

import org.jspecify.annotations.NullMarked;
