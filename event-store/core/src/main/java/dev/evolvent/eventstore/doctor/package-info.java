/**
 * Examines what endangers an events table, and the rights of a role on it. Start reading at
 * {@link dev.evolvent.eventstore.doctor.Doctor}.
 */
@NullMarked
package dev.evolvent.eventstore.doctor;

import org.jspecify.annotations.NullMarked;
