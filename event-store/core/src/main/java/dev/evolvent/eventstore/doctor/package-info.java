/**
 * Finds out what endangers an events table, and what a role may and may not do to it. Start reading at
 * {@link dev.evolvent.eventstore.doctor.Doctor}.
 */
@NullMarked
package dev.evolvent.eventstore.doctor;

import org.jspecify.annotations.NullMarked;
