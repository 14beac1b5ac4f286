/**
 * The tables in which Evolvent keeps its own state, and their version. Start reading at
 * {@link dev.evolvent.postgres.state.StateTables}.
 */
@NullMarked
package dev.evolvent.postgres.state;

import org.jspecify.annotations.NullMarked;
