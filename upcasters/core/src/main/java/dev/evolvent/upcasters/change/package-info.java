/**
 * What can be done to a payload, as data: each change can be written down, printed, drawn, hashed and reversed.
 * Start reading at {@link dev.evolvent.upcasters.change.JsonChange}.
 */
@NullMarked
package dev.evolvent.upcasters.change;

import org.jspecify.annotations.NullMarked;
