/**
 * Changes the type of a column online. Start reading at {@link dev.evolvent.migrations.operation.convert.ConvertType}.
 */
@NullMarked
package dev.evolvent.migrations.operation.convert;

import org.jspecify.annotations.NullMarked;
