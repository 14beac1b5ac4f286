/**
 * Events: as they are stored, as they are after upcasting, and as an application reads them; their types, revisions and payloads.
 * Start reading at {@link dev.evolvent.upcasters.event.RecordedEvent}.
 */
@NullMarked
package dev.evolvent.upcasters.event;

import org.jspecify.annotations.NullMarked;
