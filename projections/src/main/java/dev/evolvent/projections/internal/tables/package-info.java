/**
 * The tables of a read model, empty twins of them, and the exchange of the two with all that hangs on them. It knows nothing
 * of events. Start reading at {@link dev.evolvent.projections.internal.tables.ReadModelTables}.
 */
@NullMarked
package dev.evolvent.projections.internal.tables;

import org.jspecify.annotations.NullMarked;
