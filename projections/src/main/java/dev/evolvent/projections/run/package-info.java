/**
 * The API to build, compare, swap and follow read models, for applications and commands. Start reading at
 * {@link dev.evolvent.projections.run.Projections}.
 */
@NullMarked
package dev.evolvent.projections.run;

import org.jspecify.annotations.NullMarked;
