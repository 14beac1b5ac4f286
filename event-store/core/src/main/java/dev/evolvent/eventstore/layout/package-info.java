/**
 * Where the parts of an event are in somebody's table. Start reading at
 * {@link dev.evolvent.eventstore.layout.StoreLayout}.
 */
@NullMarked
package dev.evolvent.eventstore.layout;

import org.jspecify.annotations.NullMarked;
