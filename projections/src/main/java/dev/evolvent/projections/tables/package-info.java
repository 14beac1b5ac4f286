/** The tables of a read model. Start reading at {@link dev.evolvent.projections.tables.ReadModelTables}. */
@NullMarked
package dev.evolvent.projections.tables;

import org.jspecify.annotations.NullMarked;
