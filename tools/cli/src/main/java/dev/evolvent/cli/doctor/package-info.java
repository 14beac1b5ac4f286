/**
 * Commands on the health, the roles and the locks of a database. Start reading at
 * {@link dev.evolvent.cli.doctor.DoctorCommand}.
 */
@NullMarked
package dev.evolvent.cli.doctor;

import org.jspecify.annotations.NullMarked;
