/**
 * Changes to live tables: rebuilds of some keys, retries of quarantined events. Start reading at
 * {@link dev.evolvent.projections.internal.live.LiveTables}.
 */
@NullMarked
package dev.evolvent.projections.internal.live;

import org.jspecify.annotations.NullMarked;
