/** Maps tables to events. Start reading at {@link dev.evolvent.eventstore.layout.StoreLayout}. */
@NullMarked
package dev.evolvent.eventstore.layout;

import org.jspecify.annotations.NullMarked;
