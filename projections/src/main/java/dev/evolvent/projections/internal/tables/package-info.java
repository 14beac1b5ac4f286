/**
 * The tables of a read model, empty shadow tables of them, and the swap of the two with all attachments. It knows
 * nothing of events. Start reading at {@link dev.evolvent.projections.internal.tables.ReadModelTables}.
 */
@NullMarked
package dev.evolvent.projections.internal.tables;

import org.jspecify.annotations.NullMarked;
