/**
 * The engine's two faces: what an application or a command calls to build, compare, swap and follow read models. Start reading
 * at {@link dev.evolvent.projections.run.Projections}.
 */
@NullMarked
package dev.evolvent.projections.run;

import org.jspecify.annotations.NullMarked;
